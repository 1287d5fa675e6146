import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IndexedPage } from '../../src/search/pagefind-index.ts';
import { search } from '../../src/search/search.ts';
import { shardsOf } from '../../src/search/shards.ts';
import type { BuiltIndex } from '../../src/search/shards.ts';
import { buildIndex, serveSearches, shelvesOf } from './served-search.ts';
import type { ServedSearches } from './served-search.ts';

const RECORDS = 240;
const LENGTH = 40;

let seed = 7;
const random = (): number => {
  seed = (seed * 1664525 + 1013904223) >>> 0;
  return seed / 2 ** 32;
};
const letters = (length: number): string =>
  Array.from({ length }, () => String.fromCharCode(97 + Math.floor(random() * 26))).join('');
const VOCABULARY = Array.from({ length: 600 }, () => letters(4 + Math.floor(random() * 6)));
/** Few words are frequent, and most are rare. */
const word = (): string => VOCABULARY[Math.floor(VOCABULARY.length ** random()) - 1]!;

const texts = Array.from({ length: RECORDS }, (_, place) => [
  ...Array.from({ length: LENGTH }, word),
  // In every record the beginning of a word that stands in three alone.
  'in',
  ...(place % 80 === 3 ? ['inode', 'inode'] : ['on', 'at']),
]);
const pages = texts.map((words, place): IndexedPage => ({
  url: `/incidents/${place}/`,
  language: place % 60 === 0 ? 'fr' : 'en',
  html: `<html><body><p>${words.join(' ')}</p></body></html>`,
}));

let served: ServedSearches;
let whole: BuiltIndex;
let divided: BuiltIndex;

beforeAll(async () => {
  served = await serveSearches();
  const write = async (folder: string, most: number): Promise<BuiltIndex> => {
    const built = await buildIndex(pages, most);
    served.write(folder, built.files);
    served.write(folder, [['terms.json', { facets: {}, count: RECORDS, indexes: built.indexes }]]);
    served.write(
      folder,
      [...shelvesOf(texts)].map(([name, shelf]) => [`words/${name}.json`, shelf]),
    );
    return built;
  };
  whole = await write('whole/', 1000);
  divided = await write('divided/', 60);
});
afterAll(() => served.close());

describe('records of one language', () => {
  it('are divided by their addresses, the same ones each time, none of them twice', () => {
    const shards = shardsOf(pages, 'en', 60);
    expect(shards.map(({ folder, language }) => ({ folder, language }))).toEqual([
      { folder: '', language: 'en' },
      { folder: '2/', language: 'en' },
      { folder: '3/', language: 'en' },
      { folder: '4/', language: 'en' },
      { folder: 'fr/', language: 'fr' },
    ]);
    const urls = shards.flatMap((shard) => shard.pages.map(({ url }) => url));
    expect(urls.toSorted()).toEqual(pages.map(({ url }) => url).toSorted());
    const fewer = shardsOf(pages.slice(1), 'en', 60);
    const own = (all: typeof shards) => all[1]!.pages.map(({ url }) => url);
    expect(own(fewer)).toEqual(own(shards));
  });

  it('are in one index while they are few', () => {
    expect(shardsOf(pages, 'en').map(({ records }) => records)).toEqual([236, 4]);
    expect(shardsOf([], 'en-GB')).toEqual([{ folder: '', language: 'en', records: 0, pages: [] }]);
  });
});

describe('a search in several indexes', () => {
  const found = async (built: BuiltIndex, folder: string, text: string) => {
    const urls = new Map([...built.ids].map(([url, id]) => [id, url]));
    const answer = await search({ text, choice: {}, sort: 'relevance' }, served.library(folder));
    // Records that answer equally well have no order, but for the last digits of the index's arithmetic.
    return answer
      .found!.ranked.map(({ id, score }) => ({ score: score.toPrecision(4), url: urls.get(id)! }))
      .sort((a, b) => Number(b.score) - Number(a.score) || (a.url < b.url ? -1 : 1));
  };
  const frequent = VOCABULARY.slice(0, 12).filter((each) => each.length > 4);

  it.each([
    ['a rare word', 'inode'],
    ['a frequent word', frequent[0]!],
    ['several words', `${frequent[1]!} inode ${VOCABULARY[40]!} ${VOCABULARY[90]!}`],
    ['the beginning of a word', 'inod'],
    ['what nobody wrote', 'zzzzzzzz'],
  ])('finds for %s what one index of all would find', async (_, text) => {
    const expected = await found(whole, 'whole/', text);
    const got = await found(divided, 'divided/', text);
    expect(got).toHaveLength(expected.length);
    expect(got.slice(0, 10)).toEqual(expected.slice(0, 10));
  });
});
