import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { frontmatterOf } from '../../src/incident/source.ts';
import { plainValues } from '../../src/incident/yaml-values.ts';

/** What the reader that knows places makes of a text; `null` where it has anything to say against it. */
function located(yaml: string): { data: unknown } | null {
  const document = parseDocument(yaml, { version: '1.2', uniqueKeys: false, logLevel: 'error' });
  if (document.errors.length + document.warnings.length > 0) return null;
  return { data: document.toJS() as unknown };
}

const PARTS = `a|b|key|a: |b: |c:|- |\n|\n  |\n    |\n- |\n  - |"|'||\n|>-\n|#| # x|~|null|1_0|[|]|{|}|, |? |: |0x1|.5|-|1e3|true|é|\\|\\n|\\u263A| |\r\n|\n\n|:|-1|012|<<: |=|@|\`|%|&a|*a|!b|\t|\u00a0|\u2028|\u0085|😀|__proto__: |constructor: `;

describe('plain YAML', () => {
  it('has the same values as by the reader that knows places, or is left to it', () => {
    const yaml = fc
      .array(fc.constantFrom(...PARTS.split('|'), '|\n', '---', '...', '|2\n'), { maxLength: 25 })
      .map((parts) => parts.join(''));
    let plain = 0;
    fc.assert(
      fc.property(yaml, (text) => {
        const values = plainValues(text, 1000);
        if (values === null) return;
        plain += 1;
        expect(values).toEqual(located(text));
      }),
      { numRuns: 5000 },
    );
    expect(plain).toBeGreaterThan(100);
  });

  it('is what the reports of this project are written in, but for a few', () => {
    const texts = readdirSync('content/incidents', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => frontmatterOf(readFileSync(`content/incidents/${name}`, 'utf8'))!);
    const values = texts.map((text) => plainValues(text, 10_000));
    for (const [index, value] of values.entries()) {
      if (value !== null) expect(value).toEqual(located(texts[index]!));
    }
    const plain = values.filter((value) => value !== null).length;
    expect(plain / Math.max(1, texts.length)).toBeGreaterThan(texts.length === 0 ? -1 : 0.8);
  });

  it.each([
    ['an alias', 'a: &x 1\nb: *x\n'],
    ['a key that stands twice', 'a: 1\na: 2\n'],
    ['a tab', 'a:\t1\n'],
    ['an empty key', ': 1\n'],
    ['a key that is null', '~: 1\n'],
    ['two documents', 'a: 1\n---\nb: 2\n'],
    ['more values than a report has', `a: [${'1, '.repeat(600)}]\n`],
  ])('is not a text with %s', (_, text) => {
    expect(plainValues(text, 1000)).toBeNull();
  });
});
