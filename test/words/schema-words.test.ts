import { describe, expect, it } from 'vitest';
import { schemaWords } from '../../src/words/schema-words.ts';
import { shapesOf } from '../../src/write/shape.ts';
import type { Shape } from '../../src/write/shape.ts';
import { siteContent } from '../import/site-content.ts';

const fr = schemaWords('fr')!;
const every = (fields: readonly Shape[]): Shape[] =>
  fields.flatMap((shape) => [shape, ...every(shape.fields)]);
/** Every field of the schema and value to choose, with what the schema says of it; levels are the site's. */
const shapes = every(shapesOf(await siteContent()));
const said = shapes.flatMap(({ path, help, values }) => {
  const field = path.replaceAll('.*', '');
  return [
    { key: field, english: help, french: fr.help[field] },
    ...(field === 'severity' ? [] : values).map(({ value, definition }) => ({
      key: `${field}: ${value}`,
      english: definition ?? '',
      french: fr.values[field]?.[value],
    })),
  ];
});
const codes = (text: string) => (text.match(/`[^`]*`/g) ?? []).toSorted();

describe('the schema in French', () => {
  it('says something of every field and every value, and of nothing else', () => {
    expect(said.filter(({ french }) => !french).map(({ key }) => key)).toEqual([]);
    const keys = [
      ...Object.keys(fr.help),
      ...Object.entries(fr.values).flatMap(([field, values]) =>
        Object.keys(values).map((value) => `${field}: ${value}`),
      ),
    ];
    expect(keys.toSorted()).toEqual(said.map(({ key }) => key).toSorted());
  });

  it('names the same fields, values and files as in English, and is not English', () => {
    for (const { key, english, french = '' } of said) {
      expect({ key, codes: codes(french) }).toEqual({ key, codes: codes(english) });
      expect(french, key).not.toBe(english);
    }
  });

  it('is written as French is: its spaces before double signs, its apostrophe', () => {
    const texts = said.map(({ french = '' }) => french.replace(/`[^`]*`/g, ''));
    expect(texts.filter((text) => / [;?!%»]|« | :(?=\s|$)|\p{L}'\p{L}/u.test(text))).toEqual([]);
  });

  it('is the schema’s own where nobody has translated it', () => {
    expect([schemaWords('en-GB'), schemaWords('eo')]).toEqual([null, null]);
    expect(schemaWords('fr-CA')).toBe(fr);
  });
});
