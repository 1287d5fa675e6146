import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import MiniSearch from 'minisearch';
import { createIndex } from 'pagefind';
import { serveFolder } from './serve-folder.ts';

/** A record as the rivals get it: everything that the project's own search can know of it, names and aliases too. */
export interface RivalRecord {
  id: string;
  title: string;
  cause: string;
  symptoms: string;
  services: string;
  summary: string;
  text: string;
}

export interface Rival {
  name: string;
  search: (query: string) => Promise<string[]>;
  close: () => Promise<void>;
}

/** MiniSearch over the same records with its own suggestions for such a search: titles count twice, a typo and a beginning are forgiven. */
export function miniSearch(records: readonly RivalRecord[], options: 'defaults' | 'forgiving'): Rival {
  const index = new MiniSearch<RivalRecord>({
    fields: ['title', 'cause', 'symptoms', 'services', 'summary', 'text'],
  });
  index.addAll(records);
  const chosen = options === 'defaults' ? {} : { boost: { title: 2 }, prefix: true, fuzzy: 0.2 };
  return {
    name: options === 'defaults' ? 'MiniSearch' : 'MiniSearch, fuzzy and prefix',
    search: async (query) => index.search(query, chosen).map(({ id }) => id as string),
    close: async () => {},
  };
}

/** Pagefind with nothing set over the same records, each a page with its title as heading. */
export async function plainPagefind(records: readonly RivalRecord[]): Promise<Rival> {
  const folder = await mkdtemp(join(tmpdir(), 'hindsight-rival-'));
  const { index } = await createIndex();
  if (!index) throw new Error('Pagefind could not be started');
  for (const { id, title, cause, symptoms, services, summary, text } of records) {
    const page = h('html', { lang: 'en' }, [
      h('body', [h('h1', title), ...[summary, cause, symptoms, services, text].map((part) => h('p', part))]),
    ]);
    await index.addHTMLFile({ url: `/${id}/`, content: toHtml(page) });
  }
  for (const { path, content } of (await index.getFiles()).files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  await index.deleteIndex();
  const served = await serveFolder(folder, 0);
  const module = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as {
    createInstance: (options: object) => {
      search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
    };
  };
  const instance = module.createInstance({ basePath: `${served.origin}/` });
  return {
    name: 'Pagefind, defaults',
    search: async (query) => {
      const { results } = await instance.search(query);
      const pages = await Promise.all(results.slice(0, 10).map((result) => result.data()));
      return pages.map(({ url }) => url.replaceAll('/', ''));
    },
    close: async () => {
      await served.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
