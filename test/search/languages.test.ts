import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildIndex, serveSearches } from './served-search.ts';
import type { ServedSearches } from './served-search.ts';

const page = (url: string, language: string, text: string) => ({
  url,
  language,
  html: `<html><body><p>${text}</p></body></html>`,
});
let served: ServedSearches;
let ids: Map<string, string>;

beforeAll(async () => {
  const index = await buildIndex([
    page('/one/', 'en', 'the replica was promoted while shards were rebalancing'),
    page('/two/', 'en-GB', 'nothing of all this, and one pod'),
    page('/three/', 'fr-CA', 'les serveurs redemarraient pendant la bascule des pods'),
  ]);
  ids = index.ids;
  expect(index.indexes).toEqual([
    { folder: '', language: 'en', records: 2 },
    { folder: 'fr/', language: 'fr', records: 1 },
  ]);
  served = await serveSearches();
  served.write('', [...index.files, ['terms.json', { facets: {}, count: 3, indexes: index.indexes }]]);
});

afterAll(() => served.close());

describe('a search across languages', () => {
  it('finds a word in any form that the language of the report gives it, in every language at once', async () => {
    const library = served.library('');
    const found = async (word: string) => {
      const hits = await library.find(word);
      return [...ids].flatMap(([url, id]) => (hits.has(id) ? [url] : []));
    };
    expect(await found('rebalanced')).toEqual(['/one/']);
    expect(await found('redemarrerons')).toEqual(['/three/']);
    expect(await found('pods')).toEqual(['/two/', '/three/']);
  });
});
