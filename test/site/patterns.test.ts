import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toString as textOf } from 'hast-util-to-string';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { citedIn } from '../../src/incident/cited.ts';
import { Checkout } from './checkout.ts';
import { BuiltPage } from './pages.ts';

const site = inject('site');
const ESSAYS = readdirSync('content/patterns').map((file) => {
  const text = readFileSync(join('content/patterns', file), 'utf8');
  const [, head, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text)!;
  return { slug: file.replace(/\.mdx$/, ''), head: head!, body: body!, cited: citedIn(body!) };
});
const folder = mkdtempSync(join(tmpdir(), 'hindsight-patterns-'));
const checkout = new Checkout(folder);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the patterns', () => {
  it('are listed in their order, and lead from each to the next', () => {
    const listed = new BuiltPage(site, 'patterns/').links('main .kinds');
    expect(listed).toHaveLength(ESSAYS.length);
    expect(listed.length).toBeGreaterThanOrEqual(6);
    const first = new BuiltPage(site, listed[0]!.slice(1));
    expect(first.links('nav.pager')).toEqual([listed[1]]);
    expect(new BuiltPage(site, listed[1]!.slice(1)).links('nav.pager')).toEqual([listed[0], listed[2]]);
  });

  it('are in the navigation and at the foot of every page', () => {
    const home = new BuiltPage(site, 'index.html');
    expect(home.links('header.top nav')).toContain('/patterns/');
    expect(home.links('footer nav')).toContain('/patterns/');
  });
});

describe.each(ESSAYS)('the essay $slug', ({ slug, body, cited }) => {
  const page = new BuiltPage(site, `patterns/${slug}/`);

  it('is 400 to 800 words on four incidents or more', () => {
    const words = body.replace(/<Cite [^>]*?as="([^"]*)"[^>]*\/>/g, '$1').match(/\S+/g)!.length;
    expect(words).toBeGreaterThanOrEqual(400);
    expect(words).toBeLessThanOrEqual(800);
    expect(cited.length).toBeGreaterThanOrEqual(4);
  });

  it('links every incident that it cites, by words that fit the sentence, and draws them all on one scale', () => {
    const links = page.all('.prose a[href^="/incidents/"]');
    expect(new Set(links.map(({ properties }) => String(properties['href'])))).toEqual(
      new Set(cited.map((id) => `/incidents/${id}/`)),
    );
    for (const link of links) expect(textOf(link)).toMatch(/^\S.*\S$/s);
    expect(page.links('ul.rows').toSorted()).toEqual(cited.map((id) => `/incidents/${id}/`).toSorted());
  });

  it('is told of on the page of each of its incidents', () => {
    for (const id of cited)
      expect(new BuiltPage(site, `incidents/${id}/`).html).toContain(`href="/patterns/${slug}/"`);
  });
});

describe('another content folder', () => {
  it('is not built with a pattern that cites what is not there; the message names both', () => {
    const dir = join(folder, 'gone');
    mkdirSync(join(dir, 'patterns'), { recursive: true });
    writeFileSync(
      join(dir, 'patterns/ours.mdx'),
      '---\ntitle: Ours\ndescription: Of our own\n---\n\nAs at <Cite id="2019-01-01-gone" />.\n',
    );
    const out = join(folder, 'gone-out');
    const { status, stderr } = checkout.run('src/cli/build.ts', ['--outDir', out], dir);
    expect(status).toBe(1);
    expect(stderr).toContain('patterns/ours.mdx cites `2019-01-01-gone`');
    expect(existsSync(out)).toBe(false);
  });
});
