import { describe, expect, it } from 'vitest';
import type { Hit, Library } from '../../src/search/engine.ts';
import { rank } from '../../src/search/rank.ts';
import { lookAhead, search } from '../../src/search/search.ts';
import { variantsOf } from '../../src/search/variants.ts';
import { stemOf, wordsOf } from '../../src/search/words.ts';
import { terms } from './terms.ts';

/** An index in memory: records by id, each with its text; the beginning of a word finds it, as Pagefind has it. */
function libraryOf(records: Record<string, string>): Library {
  const words = Object.entries(records).map(([id, text]) => [id, wordsOf(text)] as const);
  const holds = (own: string, asked: string): boolean =>
    stemOf(own) === stemOf(asked) || own.startsWith(asked);
  const unused = (): never => {
    throw new Error('not asked for');
  };
  return {
    warm: unused,
    table: () => {
      const facts = { day: null, minutes: null, percent: null, count: null, values: {} };
      return Promise.resolve(new Map(Object.keys(records).map((id) => [id, facts])));
    },
    result: unused,
    terms: () => Promise.resolve(terms),
    marked: () => Promise.resolve([]),
    find: (word) => {
      const hits = words.flatMap(([id, all]): [string, Hit][] => {
        const at = [...all.keys()].filter((place) => holds(all[place]!, word));
        return at.length > 0 ? [[id, { score: 1, at }]] : [];
      });
      return Promise.resolve(new Map(hits));
    },
    vocabulary: {
      shelf: () => Promise.resolve(new Map(words.flatMap(([, all]) => all).map((word) => [word, 1]))),
    },
  };
}

const library = libraryOf({
  removal: 'An engineer ran rm -rf on the primary and removed the production database',
  replica: 'The primary was moved and no one ran anything; a pod stopped',
  heat: 'The data centre was too hot; its cooling was not optimised',
});
const find = (text: string) => search({ text, choice: {}, sort: 'relevance' }, library);

describe('a search', () => {
  it('takes the flags of a command for words, and a dash before a longer word for “not”', async () => {
    expect((await find('rm -rf primary')).ids[0]).toBe('removal');
    expect((await find('primary -engineer')).ids).toEqual(['replica']);
  });

  it('for nothing but a phrase that must not occur leaves out what has it, and not what has its first word', async () => {
    expect((await find('-"primary was"')).ids).toEqual(['heat', 'removal']);
    expect((await find('-primary')).ids).toEqual(['heat']);
  });

  it.each([
    ['data center', 'heat'],
    ['optimized cooling', 'heat'],
    ['db removed', 'removal'],
  ])('for %s finds it however it is spelt there', async (text, id) => {
    const { ids, whole, found } = await find(text);
    expect(ids[0]).toBe(id);
    expect(whole).toBe(1);
    expect(found!.corrections).toEqual([]);
  });

  it('takes the beginning of a word for the word and not for a typing slip', async () => {
    const { ids, found } = await find('prod database removed');
    expect(found!.corrections).toEqual([]);
    expect(ids[0]).toBe('removal');
  });

  it('takes a line of a log for a paste: no dash and no quotation mark in it means anything', async () => {
    const { query, ids } = await find('ERROR: rm --force -rf "production database" --primary failed');
    expect(query).toMatchObject({ pasted: true, phrases: [], without: [], problems: [] });
    expect(ids[0]).toBe('removal');
  });
});

describe('the order of what was found', () => {
  it('puts the record that says a word before those that only have a cause that goes by it, where it is told', () => {
    const others = Array.from({ length: 40 }, (_, place) => `${place}`);
    const hits = (ids: string[], score: number) => ids.map((id): [string, Hit] => [id, { score, at: [] }]);
    const word = { label: 'redis', kind: 'word', weight: 1, at: [0] } as const;
    const concept = { ...word, label: 'Cache', kind: 'concept', hits: new Map(hits(others, 1)) } as const;
    const held = new Map([...hits(['says'], 2), ...hits(others, 0.5)]);
    const first = (said: number) => rank([{ ...word, hits: held, said }, concept], 1, 125)[0]!.id;
    expect(first(1)).toBe('says');
    expect(first(0)).toBe('0');
  });
});

describe('the other ways to write a word', () => {
  it.each([
    ['centre', 'center'],
    ['datacenters', 'datacentres'],
    ['authorization', 'authorisation'],
    ['behaviour', 'behavior'],
    ['cancelled', 'canceled'],
    ['k8s', 'kubernetes'],
  ])('%s is also %s, and the other way round', (one, other) => {
    expect(variantsOf(one)).toContain(other);
    expect(variantsOf(other)).toContain(one);
  });

  it('begin with the same letter, so that one list of words says which there are', () => {
    for (const word of ['databases', 'serialized', 'fibre', 'catalog'])
      expect(variantsOf(word).map((other) => other[0])).toEqual([word[0]]);
  });
});

describe('while a query is typed', () => {
  const lookedUp = async (text: string): Promise<string[]> => {
    const words: string[] = [];
    await lookAhead(text, { ...library, find: (word) => (words.push(word), library.find(word)) });
    return words;
  };

  it('the words before the one that is being typed are looked up', async () => {
    expect(await lookedUp('primary remo')).toEqual(['primary']);
    expect(await lookedUp('primary removed ')).toEqual(['primary', 'removed']);
  });

  it('nothing is looked up of a first word, of operators alone, or of a paste', async () => {
    expect(await lookedUp('prim')).toEqual([]);
    expect(await lookedUp('cause:dns ')).toEqual([]);
    expect(await lookedUp(`${'primary database removed engineer '.repeat(12)}`)).toEqual([]);
  });
});
