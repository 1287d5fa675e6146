import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import en from '../../src/words/en.json' with { type: 'json' };
import fr from '../../src/words/fr.json' with { type: 'json' };
import { wordsIn } from '../../src/words/words.ts';
import { directionOf } from '../../src/words/direction.ts';
import { speak } from '../../src/words/speak.ts';
import { speechOf } from '../../src/words/speech.ts';

/** The places of a text, wherever in it they stand; one language may need a plural where another does not. */
function placesOf(elements: MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    const own = 'value' in element ? [element.value] : [];
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return own;
    return [...own, ...Object.values(element.options).flatMap(({ value }) => placesOf(value))];
  });
}

const places = (text: string) => [...new Set(placesOf(parse(text, { ignoreTag: true })))].sort();

/** What the schema and the checker say is in English where they are, and in another language beside its texts. */
const { schema: _schema, problems: _problems, ...texts } = fr;

describe('the words of the interface', () => {
  it('are the same keys in every language, in the order of the alphabet', () => {
    expect(Object.keys(texts)).toEqual(Object.keys(en));
    expect(Object.keys(en)).toEqual(Object.keys(en).toSorted());
  });

  it('take the same values in every language', () => {
    for (const [key, text] of Object.entries(texts)) {
      expect({ key, places: places(text) }).toEqual({ key, places: places(Reflect.get(en, key) as string) });
    }
  });

  it('are in English where a language is not spoken', () => {
    expect(wordsIn('eo')('site.skip')).toBe(en['site.skip']);
    expect(wordsIn('fr-CA')('site.skip')).toBe(fr['site.skip']);
  });

  it('are said alike where the site is built and in a browser', () => {
    const values = { k: 3, n: 1200, known: 1, count: 21, of: 9, what: 'a', length: 'b', days: 0, text: 'c' };
    for (const language of ['en', 'fr']) {
      const beginnings = [
        'found.',
        'filter.',
        'insights.',
        'chart.',
        'time.',
        'ribbon.',
        'strip.',
        'similar.',
      ];
      const [built, spoken] = [wordsIn(language), speak(speechOf(language, beginnings))];
      for (const key of Object.keys(speechOf(language, beginnings).texts) as (keyof typeof en)[]) {
        const all = Object.fromEntries(places(en[key]).map((name) => [name, Reflect.get(values, name) ?? 7]));
        expect(spoken(key, all)).toBe(built(key, all));
      }
    }
  });

  it('are written in the direction of their language', () => {
    expect(['en', 'fr-CA', 'ar', 'he'].map(directionOf)).toEqual(['ltr', 'ltr', 'rtl', 'rtl']);
  });
});
