import { expect, it } from 'vitest';
import type { Excerpted } from '../../src/check/check-file.ts';
import { formatGithub } from '../../src/check/formats/github.ts';
import { formatText } from '../../src/check/formats/text.ts';
import { checkedOf } from '../../src/check/run.ts';

const place = { line: 2, column: 1, endLine: 2, endColumn: 1, excerpt: null };
const suggestion = (file: string, rule: string, message: string): Excerpted => ({
  ...place,
  ...{ file, rule, message, severity: 'warning', hint: 'add it' },
});
const problems: Excerpted[] = [
  {
    ...place,
    file: 'own.mdx',
    rule: 'required',
    severity: 'error',
    message: '`title` is missing',
    hint: null,
  },
  ...['a.mdx', 'b.mdx', 'own.mdx'].map((file) => suggestion(file, 'trigger-missing', 'no trigger')),
  ...['a.mdx', 'a.mdx'].map((file) => suggestion(file, 'placeholder', 'to be filled in')),
];

it('sums up by rule what would make many reports more useful, and tells errors in full', () => {
  const text = formatText(checkedOf(128, problems), { colour: false, sumUp: true });
  expect(text).toBe(`own.mdx

  2:1  error  \`title\` is missing  required

  would make so many reports more useful
        1  to be filled in  placeholder
        3  no trigger  trigger-missing
      \`npm run check -- FILE\`, or a folder, or \`--changed\`, tells each at its place

128 reports checked: 1 error, 5 warnings
`);
});

it.each([
  ['few reports', 10, true],
  ['whoever asked for them', 128, false],
])('tells every suggestion at its place to %s', (_, files, sumUp) => {
  const text = formatText(checkedOf(files, problems), { colour: false, sumUp });
  expect(text.match(/2:1 {2}(?:no trigger|to be filled in)/g)).toHaveLength(5);
});

it('says in words what it does not list', () => {
  const rules = ['symptom', 'sources', 'detection', 'trigger', 'identified', 'actions'];
  const many = rules.map((rule) => suggestion('a.mdx', `${rule}-missing`, `no ${rule}`));
  const text = formatText(checkedOf(1, many), { colour: false });
  expect(text).toContain('1 more: no actions  actions-missing');
});

it('shows what a terminal or a log would obey as a sign, in names, messages and hints', () => {
  const obeyed = '\u202ea\u2066b\u200fc\u001b[2Jd\n::error::e';
  const checked = checkedOf(12, [
    { ...problems[0]!, file: `${obeyed}.mdx`, message: `no \`${obeyed}\``, hint: obeyed },
    suggestion(`${obeyed}.mdx`, 'trigger-missing', obeyed),
  ]);
  for (const text of [
    formatText(checked, { colour: false }),
    formatText(checked, { colour: false, sumUp: true }),
    formatGithub(checked),
  ]) {
    expect(text).toContain('�a�b�c�[2Jd�::error::e');
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u200f\u202e\u2066]|^::error::e/m);
  }
});
