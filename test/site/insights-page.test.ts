import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { select, selectAll } from 'hast-util-select';
import { toText } from 'hast-util-to-text';
import { describe, expect, inject, it } from 'vitest';
import type { Data, IncidentNames } from '../../src/charts/model/data.ts';
import { rowsOf } from '../../src/insights/columns.ts';
import { countedRows } from '../../src/insights/counted.ts';
import { insightsOf } from '../../src/insights/insights.ts';
import type { Insights } from '../../src/insights/insights.ts';
import { BuiltPage, readJson } from './pages.ts';

const site = inject('site');
const page = new BuiltPage(site, 'insights/');
const sections = page.all('[data-figure]');
const guide = new BuiltPage(site, 'guide/figures/');

describe('the insights page', () => {
  it('has the figures of its issue, each once', () => {
    expect(sections.map(({ properties }) => properties['id'])).toEqual([
      'duration',
      'impact',
      'causes',
      'time',
      'phases',
      'detection',
      'triggers',
      'symptoms',
      'hypotheses',
      'recurrence',
      'completeness',
    ]);
  });

  it.each(sections.map((section) => [String(section.properties['id']), section] as const))(
    'gives %s a finding, how it is read, from how many, its table, its CSV and its definition',
    (id, section) => {
      expect(toText(select('h2', section)!).length).toBeGreaterThan(10);
      expect(toText(select('.say', section)!).length).toBeGreaterThan(40);
      expect(toText(select('.sample', section)!)).toMatch(/\d/);
      expect(select('table caption', section)).toBeTruthy();
      const columns = selectAll('.data thead th[scope=col]', section).length;
      expect(columns).toBeGreaterThan(1);
      const csv = readFileSync(join(site, `api/insights/${id}.csv`), 'utf8');
      expect(csv.split('\r\n')[0]!.split(',').length).toBe(columns);
      const definition = String(select('.sample a', section)!.properties['href']).split('#')[1];
      expect(guide.all(`#${definition}`), definition).toHaveLength(1);
    },
  );

  it('says once why it gives no rate and no interval, and gives none', () => {
    expect(page.text('.lead')).toContain('no rate, no trend and no interval');
    expect(page.all('.figures th').map((cell) => toText(cell))).not.toContain('95% interval');
  });

  it('draws without script: every mark a link to an incident that is there', () => {
    const links = page.all('#duration .still a');
    expect(links.length).toBe(readJson<Insights>(site, 'api/insights.json').duration.known);
    for (const { properties } of links) expect(String(properties['href'])).toMatch(/^\/incidents\/[\w-]+\/$/);
  });

  it('has no style attribute and no script of its own in the text', () => {
    expect(page.all('main [style]')).toEqual([]);
    expect(page.all('main script:not([src])')).toEqual([]);
  });

  it('sends under 120 kB before a chart is in view', () => {
    const sent = [
      page.html,
      ...[...page.html.matchAll(/(?:href|src)="(\/_astro\/[^"]+)"/g)].map(([, path]) =>
        readFileSync(join(site, path!), 'utf8'),
      ),
    ];
    const bytes = sent.reduce((sum, text) => sum + gzipSync(text).length, 0);
    expect(bytes).toBeLessThan(120_000);
  });
});

describe('the figures of an organisation with a few incidents', () => {
  it('say in one sentence how many durations are known, how long together, and why there is no median', () => {
    expect(new BuiltPage(site, 'organisations/github/').text('.facet dd')).toMatch(
      /^(\d) of \d durations known, [\w ]+ together; too few for a median \(from 10\)\.$/,
    );
  });
});

describe('the data for the browser', () => {
  it('gives the figures of /api/insights.json, and names in the same order', () => {
    const { columns, collection, asOf, firstLevels } = readJson<Data>(site, 'api/insights/rows.json');
    const names = readJson<IncidentNames>(site, 'api/insights/names.json');
    const rows = rowsOf(columns);
    expect(names.ids).toHaveLength(rows.length);
    expect(names.ids).toEqual(names.ids.toSorted());
    const { recurrence: _, ...figures } = insightsOf(rows, collection, asOf, firstLevels);
    const { recurrence: __, ...told } = readJson<Insights>(site, 'api/insights.json');
    expect(JSON.parse(JSON.stringify(figures))).toEqual(told);
    expect(countedRows(rows)).toHaveLength(told.incidents);
  });
});
