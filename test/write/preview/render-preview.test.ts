import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBody } from '../../../src/incident/body/body.ts';
import { readSource } from '../../../src/incident/source.ts';
import { say } from '../../words/english.ts';
import { renderPreview } from '../../../src/write/preview/render-preview.ts';

function bodiesIn(pattern: string): { file: string; body: string; firstLine: number }[] {
  const bodies = globSync(pattern).flatMap((file) => {
    const { source } = readSource(readFileSync(file, 'utf8'));
    return source ? [{ file, body: source.body, firstLine: source.bodyLine }] : [];
  });
  // Many fixtures differ in their frontmatter alone.
  return [...new Map(bodies.map((each) => [each.body, each])).values()];
}

const AUDIENCES = ['internal', 'public'] as const;

describe('the preview in the browser', () => {
  it.each([
    ['every report of the collection', 'content/incidents/**/*.mdx', 100],
    ['every report that tests hold, sound or not', 'test/**/*.mdx', 50],
  ])('shows what the site shows, and says what the checker says, for %s', (_, pattern, atLeast) => {
    const bodies = bodiesIn(pattern);
    expect(bodies.length).toBeGreaterThanOrEqual(atLeast);
    const differing = bodies.flatMap(({ file, body, firstLine }) =>
      AUDIENCES.filter((audience) => {
        if (audience === 'public' && !body.includes('<Internal>')) return false;
        const { body: shown, problems } = renderPreview(body, { audience, firstLine, say });
        // Compared as texts: both have the keys in one order, and so it takes a tenth of the time.
        return (
          JSON.stringify({ body: shown, problems }) !==
          JSON.stringify(readBody(body, firstLine, { audience }))
        );
      }).map((audience) => `${file} for ${audience}`),
    );
    expect(differing).toEqual([]);
  });

  it.each([
    'a *b* **c** ~~d~~ ~e~ `f {g} <h>`\\\ni https://j.example k@l.example',
    '| a | b |\n|:-:|--:|\n| c \\| d | `e` |',
    '- [x] a\n- [ ] b\n\n1. c\n\n   d\n5. e',
    'a[^1] b[^1]\n\n[^1]: c\n\n    d',
    '<Note>a</Note>\n\n<Note>\n- a\n</Note>\n\n<b>c</b> d\n\n<b>e</b>',
    '- a\n\n  <Internal>b</Internal>\n- c',
    '{/* a } { b */} c {/* d */}\n\n`{/* } */}`\n\n```js\n{/* } */}\n```',
    'a \\{b\\} ![c](d.png "e") [f]\n\n[f]: /g "h"',
    '<details><summary>a</summary>\n\nb\n\n</details>',
    'www.a.example {b}',
    'a {/* b\n\nc */} d',
    '<Note title={a}>b</Note> <Note {/* c */}>d</Note>',
    '<b>x\n\ny</b>',
    '<Note>\n> a</Note>',
    '<b>\n| a |\n|---|\n| x</b> y',
    '{a}\n\n<b\n\n[c](data:d) <e>f\n\n<Note g={h}>i</Note> {j}\n\n<https://k.example>\n',
    '<Note/>\t<Internal>\n\na\n\n<br/>\t</Internal>\n\n`<b>\t<i>` <b>\t<i>c</i></b>',
    '<Note/>\t<Internal>\n\na',
    '<a',
    '</>',
    '<!-- a -->',
    'import a from "b"\n\nexport const c = {}',
  ])('reads %j as the site does', (source) => {
    const { body, problems } = renderPreview(source, { say });
    expect({ body, problems }).toEqual(readBody(source, 1, { audience: 'internal' }));
  });

  it('is stricter in one point: a tag and an emphasis may not cross', () => {
    expect(renderPreview('<b>*a</b>*', { say }).problems).toMatchObject([
      { line: 1, column: 6, rule: 'body-syntax' },
    ]);
  });
});
