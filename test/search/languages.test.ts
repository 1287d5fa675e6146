import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder } from '../../src/cli/serve-folder.ts';
import type { Served } from '../../src/cli/serve-folder.ts';
import { buildIndex } from '../../src/search/pagefind-index.ts';
import { remoteLibrary } from '../../src/search/remote-library.ts';
import type { PagefindModule } from '../../src/search/remote-library.ts';

const folder = mkdtempSync(join(tmpdir(), 'hindsight-languages-'));
const page = (url: string, language: string, text: string) => ({
  url,
  language,
  html: `<html><body><p>${text}</p></body></html>`,
});
let served: Served;
let ids: Map<string, string>;

beforeAll(async () => {
  const index = await buildIndex(
    [
      page('/one/', 'en', 'the replica was promoted while shards were rebalancing'),
      page('/two/', 'en-GB', 'nothing of all this, and one pod'),
      page('/three/', 'fr-CA', 'les serveurs redemarraient pendant la bascule des pods'),
    ],
    'en',
  );
  ids = index.ids;
  expect(index.indexes).toEqual([
    { folder: '', language: 'en', records: 2 },
    { folder: 'fr/', language: 'fr', records: 1 },
  ]);
  const terms = { facets: {}, count: 3, indexes: index.indexes };
  const files = new Map([...index.files, ['terms.json', new TextEncoder().encode(JSON.stringify(terms))]]);
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, 'pagefind', path)), { recursive: true });
    writeFileSync(join(folder, 'pagefind', path), content);
  }
  served = await serveFolder(folder, 0);
});

afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a search across languages', () => {
  it('finds a word in any form that the language of the report gives it, in every language at once', async () => {
    const library = remoteLibrary(
      `${served.origin}/pagefind/`,
      async (address) =>
        (await import(pathToFileURL(join(folder, new URL(address).pathname)).href)) as PagefindModule,
    );
    const found = async (word: string) => {
      const hits = await library.find(word);
      return [...ids].flatMap(([url, id]) => (hits.has(id) ? [url] : []));
    };
    expect(await found('rebalanced')).toEqual(['/one/']);
    expect(await found('redemarrerons')).toEqual(['/three/']);
    expect(await found('pods')).toEqual(['/two/', '/three/']);
  });
});
