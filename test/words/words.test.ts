import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import en from '../../src/words/en.json' with { type: 'json' };
import fr from '../../src/words/fr.json' with { type: 'json' };
import { fill } from '../../src/words/fill.ts';
import { wordsIn } from '../../src/words/words.ts';

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

describe('the words of the interface', () => {
  it('are the same keys in every language, in the order of the alphabet', () => {
    expect(Object.keys(fr)).toEqual(Object.keys(en));
    expect(Object.keys(en)).toEqual(Object.keys(en).toSorted());
  });

  it('take the same values in every language', () => {
    for (const [key, text] of Object.entries(fr)) {
      expect({ key, places: places(text) }).toEqual({ key, places: places(Reflect.get(en, key) as string) });
    }
  });

  it('are in English where a language is not spoken', () => {
    expect(wordsIn('eo')('site.skip')).toBe(en['site.skip']);
    expect(wordsIn('fr-CA')('site.skip')).toBe(fr['site.skip']);
  });

  it('are filled in a browser by name, and keep a place that nothing was given for', () => {
    expect(fill('{shown} of {all}', { shown: 3 })).toBe('3 of {all}');
  });
});
