import { describe, expect, it } from 'vitest';
import { frontmatterOf, readSource } from '../../src/incident/source.ts';
import { readYaml } from '../../src/incident/yaml.ts';

const YAML = `title: Down
times:
  started: 2024-01-18T10:00Z
  resolved:
timeline:
  - at: +00:05
    text: >
      It went
      on
  - { at: +00:10, text: "done" }
`;
const { source } = readYaml(YAML, 2);
const at = (...path: (string | number)[]) => {
  const { line, column, endLine, endColumn } = source!.placeOf(path);
  return [line, column, endLine, endColumn];
};

describe('a place in YAML', () => {
  it('is that of the value, counted in the file', () => {
    expect(at('title')).toEqual([2, 8, 2, 12]);
    expect(at('times', 'started')).toEqual([4, 12, 4, 29]);
    expect(at('timeline', 0, 'at')).toEqual([7, 9, 7, 15]);
    expect(at('timeline', 1, 'text')).toEqual([11, 25, 11, 31]);
  });

  it('is that of the key where the value is empty', () => {
    expect(at('times', 'resolved')).toEqual([5, 3, 5, 11]);
  });

  it('is that of the nearest part that is there', () => {
    expect(at('timeline', 1, 'kind')).toEqual(at('timeline', 1));
    expect(at('nothing', 'here')).toEqual([2, 1, 2, 1]);
  });

  it('can be asked for the key', () => {
    expect(source!.placeOfKey(['times', 'started'])).toMatchObject({ line: 4, column: 3, endColumn: 10 });
  });
});

describe('YAML', () => {
  it('is read on where a key stands twice, and that is told', () => {
    const { source: read, problems } = readYaml('a: 1\nb: 2\na: 3\n', 1);
    expect(read?.data).toEqual({ a: 3, b: 2 });
    expect(problems).toMatchObject([{ rule: 'yaml-duplicate-key', line: 3, column: 1 }]);
  });

  it.each([
    ['a: 1\ncause\n  category: x\n', 'a colon is missing after `cause`', 2, 1, 6],
    ['times:\n  started: x\n  resolved\ncause: y\n', 'a colon is missing after `resolved`', 3, 3, 11],
    ['list:\n  - kind: slow\n    text\n    error: x\n', 'a colon is missing after `text`', 3, 5, 9],
    ['a: 1\nstatus:draft\nb: 2\n', 'a space is missing after `status:`', 2, 1, 13],
    ['a: some text\nthat goes on\nb: 2\n', 'this line is no `key: value`', 2, 1, 13],
  ])('says where a line lacks its colon: %j', (yaml, message, line, column, endColumn) => {
    const place = { line, column, endLine: line, endColumn };
    expect(readYaml(yaml, 1).problems).toMatchObject([{ rule: 'yaml-syntax', message, ...place }]);
  });

  it('keeps dates, versions and words as texts', () => {
    expect(readYaml('a: 2024-01-18\nb: yes\nc: 1.2.3\nd: ~x\n', 1).source?.data).toEqual({
      ...{ a: '2024-01-18', b: 'yes', c: '1.2.3', d: '~x' },
    });
  });

  it('may have as many brackets and deep indents in its texts as it likes', () => {
    const many = '['.repeat(300);
    const texts = [`"${many}"`, `'${many}'`, `x ${many} # ${many}`, `|-\n  x\n  ${' '.repeat(300)}${many}`];
    for (const text of texts) {
      const { source: read, problems } = readYaml(`a: ${text}\nb: 1\n`, 1);
      expect(problems).toEqual([]);
      expect(String((read?.data as { a: string }).a)).toContain('['.repeat(300));
    }
    expect(readYaml(`a: "${'[, '.repeat(6_000)}"\n`, 1).problems).toEqual([]);
  });

  it('is refused where it nests too deeply or has too many parts, without trying', () => {
    const rule = (yaml: string) => readYaml(yaml, 1).problems.map((problem) => problem.rule);
    expect(rule(`a: ${'['.repeat(300)}`)).toEqual(['yaml-nesting']);
    expect(rule(`a: ["'", ${'{a: '.repeat(300)}`)).toEqual(['yaml-nesting']);
    expect(rule('- '.repeat(100_000))).toEqual(['yaml-nesting']);
    expect(rule(`a: [${'1,'.repeat(11_000)}]`)).toEqual(['yaml-parts']);
    expect(rule('['.repeat(100_000))).toEqual(['yaml-nesting']);
  });

  it('makes no object of `__proto__`', () => {
    const data = readYaml('__proto__: { polluted: 1 }\n', 1).source?.data as object;
    expect(Object.hasOwn(data, '__proto__')).toBe(true);
    expect('polluted' in {}).toBe(false);
  });
});

describe('a file', () => {
  it('is taken apart with the line on which the body begins', () => {
    const read = readSource('---\na: 1\n---\n\nHello\n').source;
    expect(read).toMatchObject({ body: '\nHello\n', bodyLine: 4, data: { a: 1 } });
  });

  it('may have Windows line ends, and rulers in its body', () => {
    const read = readSource('---\r\na: 1\r\n---\r\nx\r\n\r\n---\r\n').source;
    expect(read).toMatchObject({ body: 'x\r\n\r\n---\r\n', bodyLine: 4, data: { a: 1 } });
  });

  it('needs frontmatter with an end', () => {
    expect(readSource('Hello').problems).toMatchObject([
      { rule: 'frontmatter-missing', message: 'the file has no frontmatter' },
    ]);
    expect(readSource('---\na: 1\n').problems).toMatchObject([{ message: 'the frontmatter has no end' }]);
    expect(frontmatterOf('Hello')).toBeNull();
  });
});
