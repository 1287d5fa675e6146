import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { describe, expect, inject, it } from 'vitest';
import { BuiltPage, readJson } from './pages.ts';
import type { GuideSection } from '../../src/search/guide.ts';

const site = inject('site');
const names = readdirSync(join(site, 'guide'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(site, 'guide', entry.name, 'index.html')))
  .map(({ name }) => name);

describe('the guide', () => {
  const sidebar = new BuiltPage(site, 'guide/start/').all('.book nav a').map(hrefOf);

  it('lists every page once, in the sidebar and on its first page', () => {
    const all = names.map((name) => `/guide/${name}/`).sort();
    expect(sidebar.toSorted()).toEqual(all);
    expect(new BuiltPage(site, 'guide/').all('main dt a').map(hrefOf)).toEqual(sidebar);
  });

  it('leads from its first page to the last and back', () => {
    sidebar.forEach((address, place) => {
      const page = new BuiltPage(site, address.slice(1));
      const links = page.all('.pager a').map(hrefOf);
      const around = [sidebar[place - 1], sidebar[place + 1]].filter((one) => one !== undefined);
      expect({ address, links }).toEqual({ address, links: around });
    });
  });

  it('shows no sign of Markdown outside code, in pages made from schema and rules neither', () => {
    const signs = names.flatMap((name) => {
      const html = new BuiltPage(site, `guide/${name}/`).html.replace(/<(code|pre)\b[^]*?<\/\1>/g, '');
      const words = toText(fromHtml(html));
      return (words.match(/.{0,20}(?:\*\w[\w ]*\*|`).{0,20}/g) ?? []).map((sign) => `${name}: ${sign}`);
    });
    expect(signs).toEqual([]);
  });

  it('has each of its pages, and anchors that are there, in its search', () => {
    const sections = readJson(site, 'guide/search.json') as unknown as GuideSection[];
    const pages = Map.groupBy(sections, ({ address }) => address.replace(/#.*$/, ''));
    expect([...pages.keys()].sort()).toEqual(sidebar.toSorted());
    for (const [address, found] of pages) {
      const ids = new Set(
        new BuiltPage(site, address.slice(1)).all('[id]').map(({ properties }) => properties['id']),
      );
      const anchors = found.flatMap((section) => section.address.split('#')[1] ?? []);
      expect(anchors.filter((anchor) => !ids.has(anchor))).toEqual([]);
    }
    expect(sections.find(({ address }) => address === '/guide/fields/#times.started')?.text).toContain(
      'hurt',
    );
  });
});

function hrefOf({ properties }: { properties: Record<string, unknown> }): string {
  return properties['href'] as string;
}
