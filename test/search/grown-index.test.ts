import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { grownIndex } from '../../src/search/grown-index.ts';
import type { GrownIndex, UnreadRecord } from '../../src/search/grown-index.ts';
import { indexOf } from '../../src/search/pagefind-index.ts';
import { search } from '../../src/search/search.ts';
import { serveSearches } from './served-search.ts';
import type { ServedSearches } from './served-search.ts';

const keptIn = mkdtempSync(join(tmpdir(), 'hindsight-kept-'));
const SUBJECTS = ['replica', 'certificate', 'router', 'queue', 'cache'];
const texts = new Map(
  Array.from({ length: 100 }, (_, place): [string, string] => [
    `/incidents/${place}/`,
    `The ${SUBJECTS[place % SUBJECTS.length]!} number${place} was unreachable`,
  ]),
);

let served: ServedSearches;
beforeAll(async () => {
  served = await serveSearches();
});
afterAll(async () => {
  await served.close();
  rmSync(keptIn, { recursive: true, force: true });
});

/** Builds the search of these texts into a folder that is served, and tells how many records were read for it. */
async function build(
  folder: string,
  from: string,
): Promise<{ index: GrownIndex; read: number; find: (text: string) => Promise<string[]> }> {
  let read = 0;
  const records = [...texts].map(([url, text]): UnreadRecord => ({
    url,
    language: 'en',
    digest: text,
    read: () => {
      read += 1;
      return { html: `<html><body><p>${text}</p></body></html>`, words: text.toLowerCase().split(' ') };
    },
  }));
  const keep = { folder: keptIn, from };
  const index = await grownIndex(records, { language: 'en', build: indexOf, keep }, 10);
  const { files, ids, indexes, shelves } = index;
  served.write(
    folder,
    [...files].map(([path, content]) => [path, 'copyOf' in content ? readFileSync(content.copyOf) : content]),
  );
  served.write(folder, [['terms.json', { facets: {}, count: records.length, indexes }]]);
  served.write(
    folder,
    [...shelves].map(([name, shelf]) => [`words/${name}.json`, shelf]),
  );
  const urls = new Map([...ids].map(([url, id]) => [id, url]));
  const library = served.library(folder);
  const find = async (text: string) => {
    const { ids: found } = await search({ text, choice: {}, sort: 'relevance' }, library);
    return found.map((id) => urls.get(id) ?? `nobody knows ${id}`).sort();
  };
  return { index, read, find };
}

describe('an index of which little changed', () => {
  it('is kept, and what changed is found as it is now, and what is gone no more', async () => {
    const first = await build('first/', 'the same');
    expect(first.read).toBe(100);
    texts.set('/incidents/7/', 'The balancer number7 was unreachable');
    texts.set('/incidents/100/', 'The replica number100 was unreachable');
    texts.delete('/incidents/5/');
    const then = await build('then/', 'the same');
    expect(then.read).toBe(2);
    expect(then.index.indexes.map(({ folder, records }) => [folder, records])).toEqual([
      ['', 100],
      ['new/', 2],
    ]);
    expect(await then.find('balancer')).toEqual(['/incidents/7/']);
    expect(await first.find('router number7')).toContain('/incidents/7/');
    expect(await then.find('router number7')).toEqual(
      ['/incidents/7/', ...(await then.find('router'))].sort(),
    );
    expect(await then.find('router')).not.toContain('/incidents/7/');
    expect(await then.find('replica')).toEqual(
      [...texts].flatMap(([url, text]) => (text.includes('replica') ? [url] : [])).sort(),
    );
    expect(await first.find('number5')).toContain('/incidents/5/');
    expect(await then.find('number5')).not.toContain('/incidents/5/');
    expect(await then.find('number100')).toEqual(['/incidents/100/']);
  });

  it('is the one of all records again, where something came back as it was', async () => {
    const before = await build('back/', 'the same');
    expect(before.read).toBe(2);
    texts.set('/incidents/7/', 'The router number7 was unreachable');
    texts.delete('/incidents/100/');
    texts.set('/incidents/5/', 'The replica number5 was unreachable');
    const { read, index, find } = await build('again/', 'the same');
    expect(read).toBe(0);
    expect(index.indexes).toHaveLength(1);
    expect(await find('router')).toContain('/incidents/7/');
  });

  it('is made anew where it was made from something else, or where much changed', async () => {
    expect((await build('else/', 'something else')).read).toBe(100);
    for (const place of [10, 11, 12]) texts.set(`/incidents/${place}/`, `Changed number${place}`);
    const much = await build('much/', 'something else');
    expect(much.read).toBe(100);
    expect(much.index.indexes).toHaveLength(1);
    expect(existsSync(join(keptIn, 'index.json'))).toBe(true);
  });
});
