import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../src/cli/project.ts';
import { siteSchema } from '../../src/incident/settings.ts';
import { reportLoader } from '../../src/site/loader.ts';
import { baseOf, isElsewhere, otherParts, otherSearches, partOf } from '../../src/site/parts.ts';
import { readEnvironment } from '../../src/site/read-environment.ts';
import { reportStore } from '../../src/site/report-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'hindsight-parts-'));
const report = (id: string, body: string): [string, string] => [
  `incidents/${/^\d{4}/.exec(id)?.[0] ?? 'undated'}/${id}.mdx`,
  `---
title: Checkout is slow
summary: Checkout answered slowly for most of an afternoon.
status: published
services: [checkout]
times: { started: ${/^\d{4}-\d\d-\d\d/.exec(id)?.[0] ?? 'unknown'} }
cause: { category: data/replication }
related: [{ id: ${id.startsWith('2024') ? '2021-03-04-before' : '2024-01-18-after'}, how: same-cause }]
---
${body}
`,
];
const SITE = `name: Wiki
tagline: What broke
address: https://example.org/wiki
organisation: example
parts: ['2019-2021', '2022-2023', '2024']
`;

const environmentOf = async (years: string) => {
  const variables = {
    HINDSIGHT_CONTENT: folder,
    HINDSIGHT_YEARS: years,
    HINDSIGHT_CACHE: join(folder, years),
  };
  const { environment } = await readEnvironment(PROJECT_ROOT, variables);
  return { ...environment, live: false };
};

beforeAll(() => {
  const files = [
    ['site.yaml', SITE],
    report('2021-03-04-before', 'Text.'),
    report('2024-01-18-after', 'As [before](/incidents/2021-03-04-before/), and [now](/incidents/?q=slow).'),
    report('of-no-date', 'Text.'),
  ] as const;
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a part of a collection', () => {
  /** What Astro's loader needs of a build. */
  const load = async (years: string) => {
    const environment = await environmentOf(years);
    await reportLoader(environment).load({ logger: console } as unknown as LoaderContext);
    return new Map(reportStore(environment).all());
  };

  it('has the reports of its years alone, and links to those of other years where they are', async () => {
    const loaded = await load('2024');
    expect([...loaded.keys()]).toEqual(['2024-01-18-after']);
    expect(JSON.stringify(loaded.get('2024-01-18-after'))).toContain(
      '/wiki/2019-2021/incidents/2021-03-04-before/',
    );
    expect(JSON.stringify(loaded.get('2024-01-18-after'))).toContain('/wiki/2024/incidents/?q=slow');
  });

  it('has what is of no year too where it is the first', async () => {
    expect([...(await load('2019-2021')).keys()]).toEqual(['2021-03-04-before', 'of-no-date']);
    expect([...(await load('2022-2023')).keys()]).toEqual([]);
  });

  it('is refused where a report is of a year that no part has', async () => {
    const file = join(folder, 'incidents/2018/2018-01-01-earlier.mdx');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, '');
    await expect(load('2024')).rejects.toThrow('2018-01-01-earlier.mdx is of a year that no part');
    rmSync(dirname(file), { recursive: true });
  });

  it('is one that the settings name', async () => {
    await expect(environmentOf('2020')).rejects.toThrow(
      'no part of `parts` in site.yaml has the years 2020: it has 2019-2021, 2022-2023, 2024',
    );
  });
});

describe('the addresses of a part', () => {
  const part = { years: '2022', all: ['2019-2021', '2022'] };
  const place = { base: '/2022/', part };

  it('stand beside those of the others', () => {
    expect(baseOf('/incidents/2020-01-01-slow/', place)).toBe('/2019-2021');
    expect(baseOf('/incidents/2022-01-01-slow.json', place)).toBe('/2022');
    expect(['/incidents/', '/incidents/page/2/', '/causes/data/'].map((path) => baseOf(path, place))).toEqual(
      ['/2022', '/2022', '/2022'],
    );
    expect(otherParts(place)).toEqual([{ years: '2019-2021', folder: '/2019-2021/' }]);
    expect(otherSearches(place)).toEqual(['../../2019-2021/pagefind/']);
    expect([isElsewhere('of-no-date', part), partOf('2018-01-01-slow', part)]).toEqual([true, null]);
  });

  it('are the only ones of a collection that is built as one', () => {
    expect(baseOf('/incidents/2020-01-01-slow/', { base: '/wiki/', part: null })).toBe('/wiki');
    expect(otherSearches({ base: '/', part: null })).toEqual([]);
  });
});

describe('the parts in the settings', () => {
  const allows = (parts: unknown) => siteSchema.shape.parts.safeParse(parts).success;

  it('are years in their order, none of them twice', () => {
    expect([['2019-2021', '2022'], ['2022'], []].map(allows)).toEqual([true, true, true]);
    const refused = [['2019-2021', '2021'], ['2022', '2021'], ['2021-2019'], [2022], ['later']];
    expect(refused.map(allows)).toEqual([false, false, false, false, false]);
  });
});
