import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveFolder } from '../../src/cli/serve-folder.ts';
import type { Served } from '../../src/cli/serve-folder.ts';
import { buildIndex } from '../../src/search/pagefind-index.ts';

const folder = mkdtempSync(join(tmpdir(), 'hindsight-shards-'));
let served: Served;
beforeAll(async () => {
  served = await serveFolder(folder, 0);
});
afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true, force: true });
});

const PAGES = [
  ['/2023/one/', 'the replica lagged behind'],
  ['/2023/two/', 'a certificate expired'],
  ['/2024/three/', 'another replica was promoted too early'],
  ['/2024/four/', 'the queue was full'],
] as const;

interface Pagefind {
  init: () => Promise<void>;
  mergeIndex: (path: string) => Promise<void>;
  search: (query: string) => Promise<{ results: { id: string }[] }>;
}

async function shard(year: string): Promise<Map<string, string>> {
  const pages = PAGES.filter(([url]) => url.startsWith(`/${year}/`)).map(([url, text]) => ({
    url,
    language: 'en',
    html: `<html><body><p>${text}</p></body></html>`,
  }));
  const { files, ids } = await buildIndex(pages, 'en');
  for (const [path, content] of files) {
    const file = join(folder, year, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return new Map([...ids].map(([url, id]) => [id, url]));
}

it('finds in two indexes that were built apart what one of all would find', async () => {
  const urls = new Map([...(await shard('2023')), ...(await shard('2024'))]);
  const module = (await import(pathToFileURL(join(folder, '2023/pagefind.js')).href)) as {
    createInstance: (options: object) => Pagefind;
  };
  const pagefind = module.createInstance({ basePath: `${served.origin}/2023/`, noWorker: true });
  await pagefind.init();
  const find = async (word: string) =>
    (await pagefind.search(word)).results.map(({ id }) => urls.get(id)).sort();
  expect(await find('replica')).toEqual(['/2023/one/']);
  await pagefind.mergeIndex(`${served.origin}/2024/`);
  expect(await find('replica')).toEqual(['/2023/one/', '/2024/three/']);
  expect(await find('queue')).toEqual(['/2024/four/']);
});
