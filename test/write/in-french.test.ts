import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { problemWords } from '../../src/words/schema-words.ts';
import { checkWritten } from '../../src/write/check-written.ts';
import { FORM_RULES } from '../../src/write/rules.ts';
import { FIXTURES, fixtureContent, NOW } from '../check/fixture-content.ts';
import { siteImporter } from '../import/site-content.ts';
import { inFrench as speak } from '../words/french.ts';

const words = problemWords('fr')!;
const content = await fixtureContent();
const ids = new Set(['2024-01-18-taken']);

async function problemsOf(text: string, path = '2024/2024-01-18-checkout-slow.mdx') {
  return checkWritten({ text, path }, { content, now: NOW, ids });
}

const SOUND = readFileSync(join(FIXTURES, 'placeholder/good.mdx'), 'utf8');
const PATHS = [
  ...['2023/2024-01-18-slow.mdx', '2024-01-18-slow.mdx', '2024/2024-01-18-Slow Checkout.mdx'],
  ...[
    'undated/slow.mdx',
    '2024/2024-13-40-slow.mdx',
    '2020/2020-01-01-slow.mdx',
    '2024/2024-01-18-taken.mdx',
  ],
  `2024/2024-01-18-${'slow-'.repeat(40)}.mdx`,
];
const bad = readdirSync(FIXTURES)
  .map((rule) => join(FIXTURES, rule, 'bad.mdx'))
  .filter((file) => existsSync(file));
const said = [
  ...(await Promise.all(bad.map((file) => problemsOf(readFileSync(file, 'utf8'))))).flat(),
  ...(await Promise.all(PATHS.map((path) => problemsOf(SOUND, path)))).flat(),
].filter(
  // The form writes the YAML itself, so that nothing of it can be off; of what is missing the schema speaks.
  ({ rule }) => !/^yaml-|^frontmatter-/.test(rule),
);

/** Sentences that the code puts together of pieces. */
const PIECED = [
  /^is not a (?:cause|kind of symptom|severity level of this site|value of)$/,
  /^the file’s name is /,
  /^, but the incident was (?:on|from)$/,
  /^a date and time such as /,
  /^(?:it|\? It) is one of$/,
  /^\? There are$/,
];

describe('what the checker says in the form of a French site', () => {
  it('is in French, of every rule that the form asks', () => {
    const rules = new Set(said.map(({ rule }) => rule));
    expect(FORM_RULES.filter(({ id }) => !rules.has(id)).map(({ id }) => id)).toEqual([]);
    const texts = said.flatMap(({ rule, message, hint }) =>
      hint === null || rule === 'required' ? [message] : [message, hint],
    );
    expect(texts.length).toBeGreaterThan(120);
    expect(texts.filter((text) => speak(text) === text)).toEqual([]);
  });

  it('keeps every name and value as it was written', () => {
    const codes = (text: string) => (text.match(/`[^`]*`/g) ?? []).toSorted();
    for (const { message } of said) expect(codes(speak(message))).toEqual(codes(message));
    expect(speak('`url` of action 1 is `www.example.org`')).toBe('`url` (action 1) vaut `www.example.org`');
  });

  it('is what an importer asks and refuses, too', async () => {
    const importer = await siteImporter();
    const asked = globSync('test/import/fixtures/*/input.{md,txt,html}').flatMap((file) => {
      const { questions, reason } = importer.text(readFileSync(file, 'utf8'));
      return [...questions.map(({ message }) => message), ...(reason === null ? [] : [reason])];
    });
    expect(new Set(asked).size).toBeGreaterThan(25);
    expect([...new Set(asked)].filter((text) => speak(text) === text)).toEqual([]);
  });

  it('has nothing that checker and importer do not say any more', () => {
    const code = globSync('src/{check,incident,import}/**/*.ts')
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n')
      .replaceAll(/\\([`\\])/g, '$1');
    const parts = Object.keys(words.texts).flatMap((text) =>
      text.split(/\{\d\}|there is 1|there are(?: none)?|actions (?:are|have|has)|actions? (?:is|are)/),
    );
    const unsaid = parts.map((part) => part.trim()).filter((part) => !code.includes(part));
    expect(unsaid.filter((part) => !PIECED.some((pieced) => pieced.test(part)))).toEqual([]);
  });

  it('is written as French is: its spaces before double signs, its apostrophe', () => {
    const texts = Object.values({ ...words.texts, ...words.names }).map((text) =>
      text.replace(/`[^`]*`/g, '').replace(/\{\d\}/g, 'x'),
    );
    expect(texts.filter((text) => / [;?!%»]|« | :(?=\s|$)|\p{L}'\p{L}/u.test(text))).toEqual([]);
  });
});
