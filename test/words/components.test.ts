import { readdirSync, readFileSync } from 'node:fs';
import { ESLint } from 'eslint';
import astro from 'eslint-plugin-astro';
import { describe, expect, it } from 'vitest';

/** Attributes that are read by people. */
const READ = '/^(?:aria-label|title|alt|placeholder|label|caption|head|description|heading)$/';
/** Two small letters side by side: names such as `JSON` and single signs are the same in every language. */
const WORDS = '/[a-z]{2}/';

/** What stands in these is what one types, the same in every language. */
const NAMES = '[openingElement.name.name=/^(?:code|pre|kbd)$/]';

describe('a component', () => {
  it('has no text of its own between tags or in what is read out: every one is a key', async () => {
    const eslint = new ESLint({
      overrideConfigFile: true,
      overrideConfig: [
        ...astro.configs.base,
        {
          rules: {
            'no-restricted-syntax': [
              'error',
              ...[`JSXElement:not(${NAMES}) > `, 'JSXFragment > ', 'AstroFragment > '].map((inside) => ({
                selector: `${inside}JSXText[value=${WORDS}]`,
                message: 'a text between tags',
              })),
              {
                selector: `JSXAttribute[name.name=${READ}] > Literal[value=${WORDS}]`,
                message: 'an attribute that is read',
              },
              {
                selector: `:matches(JSXElement, JSXFragment) > JSXExpressionContainer > ConditionalExpression > Literal[value=${WORDS}]`,
                message: 'a text in braces',
              },
            ],
          },
        },
      ],
    });
    const results = await eslint.lintFiles(['src/**/*.astro']);
    expect(results.length).toBeGreaterThan(50);
    const found = results.flatMap(({ filePath, messages }) =>
      messages.map(
        ({ line, message }) => `${filePath.slice(filePath.lastIndexOf('/src/') + 1)}:${line} ${message}`,
      ),
    );
    expect(found).toEqual([]);
  });
});

describe('a style sheet', () => {
  it('says no word: what it puts before or after something is a sign, or a text of the page', () => {
    const sheets = readdirSync('src/styles').map((name) => readFileSync(`src/styles/${name}`, 'utf8'));
    const added = sheets.flatMap((sheet) => sheet.match(/(?<=content: )[^;]+/g) ?? []);
    const own = added.map((value) => value.replaceAll(/attr\([^)]+\)|counter\([^)]+\)/g, ''));
    expect(own.filter((value) => /['"].*[a-z]{2}/i.test(value))).toEqual([]);
  });
});
