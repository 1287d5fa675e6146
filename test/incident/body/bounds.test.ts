import { describe, expect, it } from 'vitest';
import { BOUNDS } from '../../../src/incident/body/bounds.ts';
import { DEEPEST, MOST_NODES } from '../../../src/incident/body/census.ts';
import { problemsOf, read } from './read.ts';

/** What ends the process, fills the memory or takes minutes where the parser gets to see it. */
const HEAVY: Record<string, string> = {
  'brackets in an expression': `{${'['.repeat(9_000)}\n${'['.repeat(9_000)}}`,
  'parentheses in an expression': `{${'('.repeat(9_000)}\n${'('.repeat(9_000)}}`,
  'arrow functions in an expression': `{${'a=>\n'.repeat(15_000)}1}`,
  'operators in an expression': `{${`${'!'.repeat(9_000)}\n`.repeat(7)}1}`,
  'templates in an expression': `{${'`${\n'.repeat(10_000)}}`,
  'brackets in an export': `export const a = ${`${'['.repeat(9_000)}\n`.repeat(3)}`,
  'brackets in an export after what only looks like a comment': `\`{/*\`\n\nexport const a = ${`${'['.repeat(9_000)}\n`.repeat(3)}\n\n*/}`,
  'brackets after a comment that a broken tag cuts': `x <a "{/*" {x */} >\n */ ${`${'['.repeat(9_000)}\n`.repeat(3)} }`,
  'brackets in an attribute': `<Note title={${`${'['.repeat(9_000)}\n`.repeat(3)}}>a</Note>`,
  'expressions without an end': '{'.repeat(9_000),
  'comments without an end': '{/*\n'.repeat(15_000),
  comments: '{/* a */}\n\n'.repeat(20_000),
  'character references': '&amp;\n'.repeat(10_000),
  quotes: '> '.repeat(4_000),
  lists: '- '.repeat(4_000),
  'nested lines of a list': Array.from({ length: 400 }, (_, index) => `${' '.repeat(2 * index)}- a`).join(
    '\n',
  ),
  tags: '<b>\n'.repeat(15_000),
  'tags that are closed': '<b>'.repeat(1_400) + '</b>'.repeat(1_400),
  'tags without an end': '<b title="\n\n'.repeat(15_000),
  emphasis: `${'*a '.repeat(1_500)}${' b*'.repeat(1_500)}`,
  cells: `|${'a|'.repeat(300)}\n|${'-|'.repeat(300)}\n${`|${'a|'.repeat(300)}\n`.repeat(400)}`,
  addresses: '😀www.a.b{/*\n'.repeat(20_000),
  'a line': 'a'.repeat(BOUNDS.line + 1),
  'a block': 'a b c\n'.repeat(11_000),
  everything: 'a\n\n'.repeat(100_000),
};

describe('a body that is too heavy is refused within two seconds, and the process goes on:', () => {
  it.each(Object.entries(HEAVY))('%s', (_, source) => {
    const begin = performance.now();
    const { body, problems } = read(source);
    expect(body).toBeNull();
    expect(problems[0]).toMatchObject({ severity: 'error', hint: expect.any(String) as string });
    expect(problems.map(({ rule }) => rule)).not.toContain('body-unreadable');
    expect(performance.now() - begin).toBeLessThan(2_000);
  });
});

describe('bounds', () => {
  it.each([
    ['the size', 'a\n\n'.repeat(100_000), '174763:2', 'the body is longer than 256 Ki characters'],
    ['a line', `a\n\n${'b'.repeat(10_005)}`, '3:10001', 'the line has 10005 characters; the most is 10000'],
    [
      'a block',
      'a b c d\n'.repeat(9_000),
      '8193:1',
      'a block without an empty line has more than 64 Ki characters',
    ],
    ['tags', 'a <\n\n'.repeat(3_001), '6001:3', 'the body has more than 3000 `<`'],
    ['comments', '{/* a */}\n'.repeat(1_001), '1001:1', 'the body has more than 1000 comments'],
    ['depth in one line', `a\n${'>'.repeat(501)}`, '2:1', 'quotes and lists are nested more than 500 deep'],
  ])('tell the place where %s is too much', (_, source, place, message) => {
    expect(problemsOf(source)).toEqual([`${place} body-bounds ${message}`]);
  });

  it('hold the depth and the size of the tree', () => {
    expect(problemsOf('> '.repeat(DEEPEST + 1))[0]).toMatch(/^1:\d+ body-bounds .* more than 100 deep$/);
    const cells = `|${'a|'.repeat(200)}\n|${'-|'.repeat(200)}\n${`|${'a|'.repeat(200)}\n`.repeat(130)}`;
    expect(problemsOf(cells)[0]).toContain(`the body has more than ${MOST_NODES} parts`);
  });

  it('do not hurt a long report', () => {
    const part =
      '## A part\n\nSome words with `{code}` and [links](/a), **much** of them.\n\n- one\n- two\n\n';
    const log = `\`\`\`\n${'2024-01-01T10:00:00Z [worker-1] {"level": "error"} <nil> (((\n'.repeat(700)}\`\`\`\n`;
    expect(problemsOf(part.repeat(700) + log)).toEqual([]);
    expect(problemsOf('> '.repeat(40) + 'a\n\n' + '- '.repeat(40) + 'a')).toEqual([]);
  });
});
