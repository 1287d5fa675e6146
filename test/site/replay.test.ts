import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { ElementContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, inject, it } from 'vitest';
import { giveawayOf } from '../../src/replay/giveaway.ts';
import { knownOf, replays, taxonomy } from '../replay/library.ts';
import { BuiltPage, filesOf } from './pages.ts';

const site = inject('site');
const pages = [...replays].map(([id, replay]) => ({
  id,
  ...replay,
  page: new BuiltPage(site, `incidents/${id}/replay/`),
}));
const list = new BuiltPage(site, 'replay/');

/** What a reader or a program is told of a page without opening anything: title, headings, meta, breadcrumb. */
function labelsOf(page: BuiltPage): string[] {
  const meta = page
    .all('meta[name], meta[property]')
    .filter(({ properties }) => properties['property'] !== 'og:url')
    .map(({ properties }) => String(properties['content']));
  const closed = new Set(page.all('details :is(h1, h2, h3, h4, p)'));
  const shown = page
    .all('title, h1, h2, h3, h4, nav.path, .intro, .opening')
    .filter((part) => !closed.has(part));
  return [...shown.map((part) => textOf(part)), ...meta];
}

const isBdi = (child: ElementContent): boolean => child.type === 'element' && child.tagName === 'bdi';

describe('a replay’s page', () => {
  it.each(pages)(
    '$id tells neither title nor cause in its title, meta, headings or data',
    ({ incident, page }) => {
      const gives = giveawayOf(incident, taxonomy, knownOf(incident));
      for (const label of labelsOf(page)) {
        expect({ label, gives: gives(label) }).toEqual({ label, gives: null });
        expect(label).not.toContain(incident.title);
      }
      expect(page.all('script[type="application/ld+json"]')).toEqual([]);
      expect(page.one('meta[name=robots]').properties['content']).toBe('noindex');
    },
  );

  it('works without a script: what comes later is in closed details, in order, what it was in the last', () => {
    for (const { id, incident, exercise, page } of pages) {
      const steps = page.all('ol.steps > li > details');
      expect(steps).toHaveLength(exercise.steps.length + 1);
      const open = steps.filter(({ properties }) => properties['open'] === true);
      expect({ id, open: open.map((step) => steps.indexOf(step)) }).toEqual({
        id,
        open: exercise.steps[0]?.ask === null ? [0] : [],
      });
      expect(textOf(steps.at(-1)!)).toContain(incident.title);
      for (const step of steps.slice(0, -1)) expect(textOf(step)).not.toContain(incident.title);
    }
  });

  it('shows each text of its report the way its own letters are read', () => {
    for (const { id, incident, page } of pages) {
      const texts = new Set(
        [
          ...[incident.title, incident.summary, incident.cause.summary, incident.cause.component],
          ...[incident.fix.summary, ...incident.contributing.map(({ text }) => text)],
          ...Object.values(incident.learning).flat(),
          ...incident.symptoms.map(({ text }) => text),
          ...incident.timeline.flatMap(({ text, because }) => [text, because]),
        ].filter((text) => text !== null),
      );
      const holding = page
        .all('main :is(h2, p, li, dd, bdi)')
        .filter((part) => texts.has(textOf(part).trim()) && !part.children.some((child) => isBdi(child)));
      expect(holding.length, id).toBeGreaterThan(texts.size / 2);
      expect(
        holding.filter(({ properties }) => properties['dir'] !== 'auto').map((part) => textOf(part)),
        id,
      ).toEqual([]);
    }
  });

  it('is found by no search and in no sitemap, and from its report', () => {
    const { id } = pages[0]!;
    const sitemaps = filesOf(site).filter((file) => /sitemap.*\.xml$/.test(file));
    const listed = sitemaps.map((file) => readFileSync(join(site, file), 'utf8')).join('');
    expect(listed).toContain('/replay/');
    expect(listed).not.toMatch(/incidents\/[^/]+\/replay\//);
    expect(new BuiltPage(site, `incidents/${id}/`).links('main')).toContain(`/incidents/${id}/replay/`);
  });

  it('sends at most 8 kB of script, with that of every page', () => {
    const size = (page: BuiltPage) =>
      page
        .all('script[src]')
        .map(({ properties }) => gzipSync(readFileSync(join(site, String(properties['src'])))).length)
        .reduce((sum, bytes) => sum + bytes, 0);
    expect(size(pages[0]!.page)).toBeLessThan(8_000);
    expect(size(list)).toBeLessThan(8_000);
  });
});

describe('the list of replays', () => {
  it('leads to every one of them, and tells neither title nor cause of any', () => {
    expect(
      list
        .links('main')
        .filter((path) => /^\/incidents\/.*\/replay\/$/.test(path))
        .sort(),
    ).toEqual(pages.map(({ id }) => `/incidents/${id}/replay/`).sort());
    for (const { incident } of pages) {
      expect(list.text('main')).not.toContain(incident.title);
      const gives = giveawayOf(incident, taxonomy, knownOf(incident));
      const link = list.one(`a[href="/incidents/${incident.id}/replay/"]`);
      const entry = list.all('.replays > li').find(({ children }) => children.includes(link))!;
      // The figures are the same words for all of them.
      const told = entry.children.filter(
        (part) => !('properties' in part && part.properties['className'] !== undefined),
      );
      expect({ id: incident.id, gives: told.map((part) => gives(textOf(part))).filter(Boolean) }).toEqual({
        id: incident.id,
        gives: [],
      });
    }
  });

  it('stands at the foot of every page, on the first one and in the guide', () => {
    expect(new BuiltPage(site, '404.html').links('footer')).toContain('/replay/');
    expect(new BuiltPage(site, 'index.html').links('main')).toContain('/replay/');
    expect(existsSync(join(site, 'guide/replay/index.html'))).toBe(true);
    expect(list.links('main')).toContain('/guide/replay/');
  });
});
