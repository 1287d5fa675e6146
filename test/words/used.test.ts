import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '../../src/words/en.json' with { type: 'json' };
import fr from '../../src/words/fr.json' with { type: 'json' };

const { schema: _schema, problems: _problems, ...texts } = fr;

const keys = Object.keys(en);
const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:ts|astro)$/.test(file))
  .map((file) => readFileSync(join('src', file), 'utf8'))
  .join('\n');
/** Keys written out, and those of which a part depends on a value. */
const written = new Set([...code.matchAll(/['"`]([a-z][\w-]*(?:\.[\w-]+)+)['"`]/g)].map(([, key]) => key!));
const made = [...code.matchAll(/`([a-z][\w-]*(?:\.[\w-]+)*\.)\$\{[^`]*?\}([\w.-]*)`/g)].map(
  ([, beginning, end]) => ({ beginning: beginning!, end: end! }),
);

describe('the texts of the interface', () => {
  it('are all used', () => {
    const unused = keys.filter(
      (key) =>
        !written.has(key) &&
        !made.some(({ beginning, end }) => key.startsWith(beginning) && key.endsWith(end)),
    );
    expect(unused).toEqual([]);
  });

  it('are in French with the spaces that French puts before double signs, and its apostrophe', () => {
    const against = Object.entries(texts).filter(([, text]) =>
      / [;?!%»]|« | :(?=\s|$)|\p{L}'\p{L}/u.test(text.replace(/`[^`]*`/g, '')),
    );
    expect(against).toEqual([]);
  });
});
