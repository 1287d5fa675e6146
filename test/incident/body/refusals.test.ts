import { describe, expect, it } from 'vitest';
import { readBody } from '../../../src/incident/body/body.ts';
import { problemsOf, read } from './read.ts';

/** Each source with its problems as `line:column rule message`. */
const REFUSALS: Record<string, readonly [source: string, ...problems: string[]][]> = {
  JavaScript: [
    [
      '{process.exit(1)}',
      '1:1 body-expression `{process.exit(1)}` is an expression, and nothing in a report is run',
    ],
    ['a\n\nb {c} d', '3:3 body-expression `{c}` is an expression, and nothing in a report is run'],
    ['{}', '1:1 body-expression `{}` is an expression, and nothing in a report is run'],
    ['a {b', '1:3 body-expression a `{` begins an expression, and nothing in a report is run'],
    ['- a\n  - **b {`c`}**', '2:9 body-expression "{`c`}" is an expression, and nothing in a report is run'],
    ['| a |\n|---|\n| {b} |', '3:3 body-expression `{b}` is an expression, and nothing in a report is run'],
    ['[^1]\n\n[^1]: {a}', '3:7 body-expression `{a}` is an expression, and nothing in a report is run'],
    ['{/* a */ b}', '1:1 body-expression `{/* a */ b}` is an expression, and nothing in a report is run'],
    ['😀 \\\\{a}', '1:6 body-expression `{a}` is an expression, and nothing in a report is run'],
    [
      'a {/* b\n\nc */} d',
      '1:3 body-expression a comment begins in one part of the text and ends in another',
    ],
    [
      'import fs from "node:fs"',
      '1:1 body-esm `import fs from "node:fs"` is a line of JavaScript, and nothing in a report is run',
    ],
    [
      '# a\nexport const b = {c: 1}',
      '2:1 body-esm `export const b = {c: 1}` is a line of JavaScript, and nothing in a report is run',
    ],
    ['<Note title={a}>b</Note>', "1:13 body-expression an attribute's value is in braces: `{a}`"],
    ['<Note {...a}>b</Note>', '1:7 body-expression `{...a}` stands inside a tag'],
    ['<Note {/* a */}>b</Note>', '1:7 body-expression `{/* a */}` stands inside a tag'],
  ],
  'components and tags': [
    ['<Notes>a</Notes>', '1:1 body-component there is no component `<Notes>`'],
    ['<Note.Title />', '1:1 body-component `<Note.Title>` is not allowed: a name has no `.` or `:`'],
    ['<svg:a />', '1:1 body-component `<svg:a>` is not allowed: a name has no `.` or `:`'],
    ['<>a</>', '1:1 body-html a tag has no name'],
    ['a <script>b</script>', '1:3 body-html the tag `<script>` is not allowed in a report'],
    ['<img src=x onerror=alert(1)>', '1:1 body-html the tag `<img>` is not allowed in a report'],
    ['<Note onClick="a">b</Note>', '1:1 body-attribute `<Note>` has no attribute `onClick`'],
    ['<b style="a">b</b>', '1:1 body-attribute `<b>` has no attribute `style`'],
    ['<Note kind="tp">a</Note>', '1:1 body-attribute `kind` of `<Note>` cannot be `tp`'],
    ['<Note title>a</Note>', '1:1 body-attribute `title` of `<Note>` has no value'],
    ['<Note title="a" title="b">c</Note>', '1:1 body-attribute `<Note>` has `title` twice'],
    ['<details open="false">a</details>', '1:1 body-attribute `open` of `<details>` takes no value'],
    ['<Figure src="a.png" />', '1:1 body-attribute `<Figure>` lacks `alt`'],
    ['<Figure src="a.png" alt="b">c</Figure>', '1:1 body-placement `<Figure>` has content, and takes none'],
    ['a <Note>b</Note>', '1:3 body-placement `<Note>` stands among the words of a line'],
    ['<dt>a</dt>', '1:1 body-placement `<dt>` stands outside of `<dl>`'],
    ['<b>\n\na\n\nb\n\n</b>', '1:1 body-placement `<b>` stands around paragraphs or lists'],
  ],
  'what cannot be read': [
    ['a <3 b', '1:3 body-syntax a `<` begins a tag, and this is none'],
    ['<!-- a -->', '1:1 body-syntax HTML comments are not allowed'],
    ['see <https://a.example>.', '1:5 body-syntax an address in `<` and `>` is not a link here'],
    ['a<br>b', '1:2 body-syntax `<br>` is not closed'],
    ['<Note>\n\na', '1:1 body-syntax `<Note>` is not closed'],
    ['a</Note>', '1:2 body-syntax `</Note>` closes nothing that is open here'],
    ['<Note>a</Log></Note>', '1:8 body-syntax `</Log>` stands where `<Note>` is open'],
    ['<Note title=a>b</Note>', '1:1 body-syntax the tag `<Note>` cannot be read'],
    [
      '<b>\n| a |\n|---|\n| x</b> y',
      '4:4 body-syntax `</b>` stands in another part of the text than its beginning',
    ],
    ['a \0', '1:3 body-character a control character (U+0000) in the body'],
    ['\ud800', '1:1 body-character half of a surrogate pair (U+D800) in the body'],
    ['`\u001b[31m`', '1:2 body-character an escape character (U+001B) in the body'],
    ['\ufdd0', '1:1 body-character a noncharacter (U+FDD0) in the body'],
    ['a\rb', '1:2 body-character a carriage return without a line feed (U+000D) in the body'],
  ],
  'links and pictures': [
    ['a [b](javascript:c)', '1:3 body-link a link may not begin with `javascript:`'],
    ['[a](//b.example)', "1:1 body-link the link's address begins with `//`"],
    ['[a](https://b:c@d.example)', '1:1 body-link the link holds a user name or a password'],
    ['[a]()', '1:1 body-link the link has no address'],
    ['[a]\n\n[a]: vbscript:b', '3:1 body-link a link may not begin with `vbscript:`'],
    ['![a](https://b.example/c.png)', '1:1 body-picture a picture may not come from elsewhere'],
    ['<Figure src="../a.png" alt="b" />', "1:1 body-picture the picture's path leaves its folder"],
    ['![a](b.svg)', '1:1 body-picture the picture is of a kind that is not shown'],
    ['![a][b]\n\n[b]: http://c.example/d.png', '1:1 body-picture a picture may not come from elsewhere'],
  ],
};

for (const [kind, cases] of Object.entries(REFUSALS)) {
  describe(`a body is refused, with the place, for ${kind}:`, () => {
    it.each(cases)('%j', (source, ...problems) => {
      expect(problemsOf(source)).toEqual(problems);
      expect(read(source).body).toBeNull();
    });
  });
}

describe('the problems of a body', () => {
  it('are all told, in order, each with a hint', () => {
    const source = '{a}\n\n<b\n\n[c](data:d) <e>f\n\n<Note g={h}>i</Note> {j}\n\n<https://k.example>\n';
    const { problems } = read(source);
    expect(problems.map(({ line, rule }) => `${line} ${rule}`)).toEqual([
      '1 body-expression',
      '3 body-syntax',
      '5 body-link',
      '5 body-html',
      '7 body-placement',
      '7 body-attribute',
      '7 body-expression',
      '7 body-expression',
      '9 body-syntax',
    ]);
    expect(problems.every(({ hint, severity }) => hint && severity === 'error')).toBe(true);
  });

  it('have the lines of the file that the body stands in, and an end', () => {
    const [problem] = readBody('a\n\n{b\nc}', 20, { audience: 'internal' }).problems;
    expect(problem).toMatchObject({ line: 22, column: 1, endLine: 23, endColumn: 3 });
  });

  it('are no more than a reader can use', () => {
    const { problems } = read('{a}\n\n'.repeat(5_000));
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)!.message).toBe('the body has more problems than are listed');
  });

  it.each([
    [
      'a {b}',
      'to show a brace, write `\\{` or put the text in backticks; a comment is `{/* … */}`, alone in its braces',
    ],
    ['<Notes>a</Notes>', 'did you mean `<Note>`? To show a `<`, write `\\<`'],
    ['<Note titel="a">b</Note>', 'did you mean `title`? There are `kind`, `title`'],
    ['<Note kind="warn">b</Note>', 'it is one of `note`, `tip`, `warning`'],
    ['<BR/>', 'did you mean `<br>`? To show a `<`, write `\\<`'],
    ['<a href="b">c</a>', 'write a link as `[words](address)`'],
    ['a<br>b', 'write `<br />`'],
    ['<!-- a -->', 'write a comment as `{/* … */}`'],
    ['<Figure src="a.png"/>', 'add `alt="…"`: what the picture shows, for those who do not see it'],
    ['<b onclick="a">b</b>', 'nothing in a report is run, so there are no event handlers'],
  ])('help: %j', (source, hint) => {
    expect(read(source).problems[0]!.hint).toBe(hint);
  });
});
