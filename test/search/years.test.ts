import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { facetCounts } from '../../src/search/counts.ts';
import { search } from '../../src/search/search.ts';
import type { Asked } from '../../src/search/search.ts';
import { columnsOf } from '../../src/search/table.ts';
import type { Facts } from '../../src/search/table.ts';
import type { Terms } from '../../src/search/terms.ts';
import { buildIndex, serveSearches, shelvesOf } from './served-search.ts';
import type { ServedSearches } from './served-search.ts';

const REPORTS = {
  '2022-2023': [
    { id: '2022-05-02-one', services: ['checkout'], text: 'a replica lagged behind' },
    { id: '2023-06-03-two', services: ['billing'], text: 'a certificate expired and nobody was told' },
    { id: '2023-07-04-three', services: ['billing'], text: 'the queue was full' },
  ],
  '2024': [
    { id: '2024-01-18-four', services: ['checkout'], text: 'another replica was promoted too early' },
    { id: '2024-02-19-five', services: ['search'], text: 'a replica, a replica and a replica were lost' },
  ],
};
type Years = keyof typeof REPORTS;

let served: ServedSearches;

beforeAll(async () => {
  served = await serveSearches();
  await write('2022-2023', '2024');
  await write('2024', '2022-2023');
});
afterAll(() => served.close());

/** Writes what a build of these years would. */
async function write(years: Years, other: Years): Promise<void> {
  const reports = REPORTS[years].map((report) => ({ ...report, words: report.text.match(/\w+/g)! }));
  const { files, ids, indexes } = await buildIndex(
    reports.map(({ id, words }) => ({
      url: id,
      language: 'en',
      html: `<html><body><p>${words.join(' ')}</p></body></html>`,
    })),
    2,
  );
  const used = (values: string[]) => [...new Set(values)].sort().map((id) => [id, id] as const);
  const terms: Terms = {
    count: reports.length,
    indexes,
    parts: [`../../${other}/pagefind/`],
    facets: {
      service: { label: 'Service', values: used(reports.flatMap(({ services }) => services)) },
      year: { label: 'Year', values: used(reports.map(({ id }) => id.slice(0, 4))).reverse() },
    },
  };
  const table = new Map(
    reports.map(({ id, services }): [string, Facts] => {
      const day = Date.parse(id.slice(0, 10)) / 86_400_000;
      const values = { service: services, year: [id.slice(0, 4)] };
      return [ids.get(id)!, { day, minutes: null, percent: null, count: null, values }];
    }),
  );
  served.write(`${years}/pagefind/`, [
    ...files,
    ['terms.json', terms],
    ['table.json', columnsOf(table, terms)],
    ...[...shelvesOf(reports.map(({ words }) => words))].map(
      ([name, shelf]) => [`words/${name}.json`, shelf] as const,
    ),
    ...reports.map(({ id }) => [`result/${ids.get(id)!}.json`, { url: id }] as const),
  ]);
}

describe.each(['2022-2023', '2024'] as const)('the search of the part %s', (years) => {
  const found = async (asked: Partial<Asked>) => {
    const library = served.library(`${years}/pagefind/`);
    const all: Asked = { text: '', choice: {}, sort: 'relevance', ...asked };
    const answer = await search(all, library);
    const results = await Promise.all(answer.ids.map((id) => library.result(id)));
    return { answer, all, library, urls: results.map(({ url }) => url) };
  };

  it('finds the reports of every part in one order', async () => {
    const { urls, answer } = await found({ text: 'replicas' });
    expect(urls.toSorted()).toEqual(['2022-05-02-one', '2024-01-18-four', '2024-02-19-five']);
    expect(urls[0]).toBe('2024-02-19-five');
    expect(answer.whole).toBe(3);
    expect((await found({ text: 'certificate expired' })).urls).toEqual(['2023-06-03-two']);
  });

  it('corrects a slip by the words of every part', async () => {
    expect((await found({ text: 'certifcate' })).answer.found!.corrections).toEqual([
      { typed: 'certifcate', used: 'certificate' },
    ]);
    expect((await found({ text: 'promotd' })).urls).toEqual(['2024-01-18-four']);
  });

  it('filters, counts and sorts over every part', async () => {
    const { urls, answer, all, library } = await found({ choice: { service: ['checkout'] }, sort: 'oldest' });
    expect(urls).toEqual(['2022-05-02-one', '2024-01-18-four']);
    expect(facetCounts('service', answer, all, await library.table())).toEqual(
      new Map([
        ['checkout', 2],
        ['billing', 2],
        ['search', 1],
      ]),
    );
    expect((await found({ text: 'year:2023', sort: 'newest' })).urls).toEqual([
      '2023-07-04-three',
      '2023-06-03-two',
    ]);
  });

  it('knows the names of every part', async () => {
    const { count, facets } = await served.library(`${years}/pagefind/`).terms();
    expect(count).toBe(5);
    expect(facets['service']!.values.map(([id]) => id)).toEqual(['billing', 'checkout', 'search']);
    expect(facets['year']!.values.map(([id]) => id)).toEqual(['2024', '2023', '2022']);
  });
});
