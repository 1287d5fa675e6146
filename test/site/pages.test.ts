import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { select } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, inject, it } from 'vitest';
import { built } from './built.ts';
import { BuiltPage, filesOf, pathFrom } from './pages.ts';

const site = inject('site');
const files = new Set(filesOf(site));
const pages = [...files]
  .filter((file) => file.endsWith('.html'))
  .map((file) => ({ file, page: new BuiltPage(site, file) }));
const INCIDENT = 'incidents/2024-01-18-cache-configuration-makes-data-inconsistent/';

describe('every page', () => {
  it('was built without a warning', () => {
    expect(built.stdout).toBe('');
    expect(built.stderr).not.toMatch(/warn/i);
  });

  it.each(pages)('$file says what it is, once, and where its content begins', ({ page }) => {
    expect(page.all('h1')).toHaveLength(1);
    expect(page.text('title')).not.toBe('');
    expect(page.one('html').properties['lang']).toBe('en');
    expect(page.one('a.skip').properties['href']).toBe('#main');
    expect(page.all('main#main')).toHaveLength(1);
    expect(page.one('meta[name=description]').properties['content']).not.toBe('');
  });

  it.each(pages)('$file lets nothing run or load but its own files', ({ file, page }) => {
    const policy = String(page.one('meta[http-equiv]').properties['content']);
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toContain('unsafe-inline');
    expect(page.all('[style]')).toEqual([]);
    const scripts = page
      .all('script')
      .filter(({ properties }) => properties['type'] !== 'application/ld+json');
    const inline = scripts.filter(({ properties }) => properties['src'] === undefined);
    expect(inline.map((script) => textOf(script).slice(0, 40))).toHaveLength(1);
    const loaded = page.all('script[src], img[src], link[rel=stylesheet], iframe, object, embed');
    for (const { properties } of loaded) {
      const address = new URL(
        String(properties['src'] ?? properties['href']),
        `https://site.example/${file}`,
      );
      expect(address.origin).toBe('https://site.example');
      expect(files.has(address.pathname.slice(1)), address.pathname).toBe(true);
    }
  });

  it('has its styles wherever it is shown: that for what is missing, at any address', () => {
    const { properties } = new BuiltPage(site, '404.html').one('link[rel=stylesheet]');
    expect(properties['href']).toMatch(/^\/_astro\//);
  });

  it('has in a box of code the code alone, without the spaces of the template around it', () => {
    const padded = pages.filter(({ page }) => /<pre[^>]*>\s+<code|<\/code>\s+<\/pre>/.test(page.html));
    expect(padded.map(({ file }) => file)).toEqual([]);
  });

  it('leads nowhere that is not there', () => {
    const missing = new Set<string>();
    for (const { file, page } of pages) {
      for (const { properties } of page.all('a[href], link[href], form[action]')) {
        const target = new URL(
          String(properties['href'] ?? properties['action']),
          `https://site.example/${file}`,
        );
        if (target.host !== 'site.example') continue;
        const path = decodeURIComponent(target.pathname);
        if (!existsSync(join(site, path.endsWith('/') ? `${path}index.html` : path)))
          missing.add(`${file} → ${path}`);
      }
    }
    expect([...missing]).toEqual([]);
  });

  it('has every anchor that another one points at', () => {
    const ids = new Map(
      pages.map(({ file, page }) => [
        file,
        new Set(page.all('[id]').map(({ properties }) => String(properties['id']))),
      ]),
    );
    const missing = pages.flatMap(({ file, page }) =>
      page.all('a[href*="#"]').flatMap(({ properties }) => {
        const target = new URL(
          String(properties['href']),
          `https://site.example/${file.replace(/index\.html$/, '')}`,
        );
        const there = ids.get(
          `${target.pathname.slice(1)}${target.pathname.endsWith('/') ? 'index.html' : ''}`,
        );
        // `#q` asks the search to take the focus.
        const known =
          target.host !== 'site.example' ||
          target.hash === '#q' ||
          (there?.has(decodeURIComponent(target.hash.slice(1))) ?? false);
        return known ? [] : [`${file} → ${target.pathname}${target.hash}`];
      }),
    );
    expect(missing).toEqual([]);
  });
});

describe('an incident’s page', () => {
  const page = new BuiltPage(site, INCIDENT);

  it('answers first what was seen, what it was, what ended it and how long it lasted', () => {
    expect(page.all('.four dt').map((term) => textOf(term))).toEqual(['seen', 'was', 'ended by', 'lasted']);
    expect(page.text('.four')).toMatch(/Errors, slow.*Configuration › cache.*Config change.*4 h/);
  });

  it('leads to where it can be mended, and to where another one is reported', () => {
    const file = 'content/incidents/2024/2024-01-18-cache-configuration-makes-data-inconsistent.mdx';
    const [edit, correct] = page
      .links('main')
      .filter((link) => link.startsWith('https://github.com/example/'));
    expect(edit).toBe(`https://github.com/example/hindsight/edit/main/${file}`);
    expect(correct).toMatch(/^https:\/\/github\.com\/example\/hindsight\/issues\/new\?title=Correction/);
    expect(page.links('header.top')).toContain('/write/');
  });

  it('sends nothing but itself, its style, and the script for search and theme, under 30 kB', () => {
    const scripts = page.all('script[src]').map(({ properties }) => String(properties['src']));
    const styles = page.all('link[rel=stylesheet]').map(({ properties }) => String(properties['href']));
    expect(scripts).toHaveLength(1);
    const kb = (address: string) => {
      const path = pathFrom(INCIDENT, address).replace(/\/$/, '/index.html');
      return gzipSync(readFileSync(join(site, path))).length / 1000;
    };
    const total = ['./', ...scripts, ...styles].map(kb).reduce((sum, size) => sum + size, 0);
    expect(total).toBeLessThan(30);
    expect(scripts.map(kb).reduce((sum, size) => sum + size, 0)).toBeLessThan(3);
  });

  it('says of each figure where it stands in its source', () => {
    expect(page.all('.four .ev a[href="#source-1"]').length).toBeGreaterThan(2);
    expect(page.text('#source-1')).toContain('section Timeline');
  });

  it('draws its times, and says in words what is unknown', () => {
    expect(page.all('svg.rib').length).toBe(2);
    expect(page.text('figure.ribbon figcaption')).toContain('Time to detect: unknown');
    expect(new BuiltPage(site, 'incidents/504-errors-from-cache-under-load/').text('main')).toContain(
      'Its times are not told',
    );
  });

  it('keeps every event of the timeline, with hypotheses and reasons', () => {
    expect(page.all('ol.time > li')).toHaveLength(9);
    expect(page.text('ol.time')).toMatch(/suspected.*data.*at most 1 h.*Because:.*Increased traffic/);
  });

  it('says a day where it begins, not with each of its events', () => {
    const long = new BuiltPage(site, 'incidents/2019-05-30-kubernetes-prow-iops/');
    expect(long.all('.time .day').map((day) => textOf(day))).toEqual(['30 May', '31 May']);
    expect(long.text('.four .inline')).toMatch(/^Errors, stale or wrong content, missing data,/);
  });

  it('tells programs what it is, and nothing in it can end the script', () => {
    const data = page.one('script[type="application/ld+json"]');
    const source = textOf(data);
    expect(source).not.toContain('<');
    expect(JSON.parse(source)).toMatchObject({ '@type': 'Article' });
  });
});

describe('what is read on other pages', () => {
  it('a symptom’s exact messages have no space around them, and nothing is ruled out twice', () => {
    const page = new BuiltPage(site, 'symptoms/slow/');
    expect(textOf(page.one('#messages pre'))).toBe('https://thecatapi.com appears to be down');
    expect(page.text('#apart')).toContain(
      'The missing no-store header is ruled out. Because: With the header',
    );
    expect(page.text('#apart')).not.toMatch(/ruled out\. ruled out/);
  });

  it('the form’s help says more than the name of its field', () => {
    const names = new BuiltPage(site, 'write/').all('.ask, .rows, .group').flatMap((field) => {
      const [name, help] = ['label, .label, h3', '.hint'].map((part) => select(part, field));
      return name && help && textOf(help).trim() === `${textOf(name).trim()}.` ? [textOf(name)] : [];
    });
    expect(names).toEqual([]);
  });
});

describe('for programs', () => {
  it('there are a feed, a sitemap and robots.txt', () => {
    const feed = readFileSync(join(site, 'feed.xml'), 'utf8');
    expect(feed).toContain('<feed xmlns="http://www.w3.org/2005/Atom">');
    expect(feed).toContain('/incidents/2024-01-25-api-cache-overloads-server/');
    expect(readFileSync(join(site, 'sitemap-index.xml'), 'utf8')).toContain('sitemap-0.xml');
    expect(readFileSync(join(site, 'robots.txt'), 'utf8')).toContain('sitemap-index.xml');
  });
});
