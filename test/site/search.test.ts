import { describe, expect, inject, it } from 'vitest';
import { BuiltPage, filesOf, readJson } from './pages.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serveFolder } from '../../src/cli/serve-folder.ts';
import { RemoteLibrary } from '../../src/search/remote-library.ts';
import type { PagefindModule } from '../../src/search/remote-library.ts';
import { search } from '../../src/search/search.ts';
import { tableOf } from '../../src/search/table.ts';
import type { Columns } from '../../src/search/table.ts';
import type { Terms } from '../../src/search/terms.ts';
import { ALERT_LINES } from '../search/alert-lines.ts';

const site = inject('site');
const text = (path: string): string => readFileSync(join(site, path), 'utf8');
const { incidents } = readJson<{ incidents: { id: string; cause: { category: string } }[] }>(
  site,
  'api/incidents.json',
);

describe('the files of the search', () => {
  it('hold a result for every report, and neither Pagefind’s results nor its worker', () => {
    const files = filesOf(site).filter((file) => file.startsWith('pagefind/'));
    expect(files.filter((file) => file.startsWith('pagefind/result/'))).toHaveLength(incidents.length);
    expect(files.filter((file) => /fragment|worker|pagefind-ui/.test(file))).toEqual([]);
  });

  it('say of every record what it can be filtered by', () => {
    const table = tableOf(
      readJson<Columns>(site, 'pagefind/table.json'),
      readJson<Terms>(site, 'pagefind/terms.json'),
    );
    const causes = [...table.values()].map(({ values }) => values['cause']);
    expect(causes.flat().toSorted()).toEqual(incidents.map(({ cause }) => cause.category).toSorted());
  });
});

describe('the files for programs', () => {
  it('have every report on a line of NDJSON and in a row of CSV', () => {
    const lines = text('api/incidents.ndjson').trimEnd().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(
      incidents.map(({ id }) => id),
    );
    const rows = text('api/incidents.csv').trimEnd().split('\r\n');
    expect(rows[0]).toMatch(/^id,url,title,/);
    for (const { id } of incidents) expect(rows.some((row) => row.startsWith(`${id},`))).toBe(true);
  });

  it('have a feed for every cause and service, and their pages say so', () => {
    const category = incidents[0]!.cause.category;
    expect(text(`causes/${category}/feed.xml`)).toContain(incidents[0]!.id);
    const feeds = new BuiltPage(site, `causes/${category}/`).all('link[type="application/atom+xml"]');
    expect(feeds.map(({ properties }) => properties['href'])).toContain(`/causes/${category}/feed.xml`);
    expect(filesOf(site)).toContain('services/web-application/feed.xml');
  });

  it('let a browser search the site, and language models find their way', () => {
    expect(text('opensearch.xml')).toContain(
      'template="https://hindsight.example/incidents/?q={searchTerms}"',
    );
    expect(text('llms.txt')).toMatch(/^# Hindsight\n/);
    expect(text('llms.txt')).toContain('/api/incidents.ndjson');
  });
});

describe('the search', () => {
  it('finds for the alerts of every tool what somebody with that alert would open', async () => {
    const served = await serveFolder(site, 0);
    const module = pathToFileURL(join(site, 'pagefind/pagefind.js')).href;
    const library = new RemoteLibrary(
      `${served.origin}/pagefind/`,
      async () => (await import(/* @vite-ignore */ module)) as PagefindModule,
    );
    for (const { line, finds } of ALERT_LINES) {
      const { ids } = await search({ text: line, choice: {}, sort: 'relevance' }, library);
      const first = await Promise.all(ids.slice(0, 3).map((id) => library.result(id)));
      const found = first.map(({ url }) => url.split('/').at(-2)!);
      expect({
        line,
        found: found.filter((id) => finds.includes(id)).length > 0,
        first: found,
      }).toMatchObject({
        found: true,
      });
    }
    // Other words for a symptom find those that had it; a phrase in quotation marks is what a report says.
    const asked = async (text: string) =>
      (await search({ text, choice: {}, sort: 'relevance' }, library)).ids;
    expect((await asked('connection pool exhausted')).length).toBeGreaterThan(0);
    expect(await asked('"connection pool exhausted"')).toEqual([]);
    expect((await asked('"service discovery"')).length).toBeGreaterThan(0);
    await served.close();
  });
});
