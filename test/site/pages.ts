import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toText } from 'hast-util-to-text';
import type { Element, Root } from 'hast';

/** A built page, for reading. */
export class BuiltPage {
  readonly tree: Root;
  readonly html: string;

  constructor(site: string, path: string) {
    this.html = readFileSync(join(site, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
    this.tree = fromHtml(this.html);
  }

  all(selector: string): Element[] {
    return selectAll(selector, this.tree);
  }

  one(selector: string): Element {
    const found = select(selector, this.tree);
    if (!found) throw new Error(`the page has no ${selector}`);
    return found;
  }

  /** The visible text of the first element that matches, with single spaces. */
  text(selector: string): string {
    return toText(this.one(selector)).replace(/\s+/g, ' ').trim();
  }

  /** Where the links in the first element that matches lead to. */
  links(selector: string): string[] {
    return selectAll('a[href]', this.one(selector)).map(({ properties }) => String(properties['href']));
  }
}

/** Every file of a built site, relative to it, sorted. */
export function filesOf(site: string): string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(site.length + 1))
    .sort();
}

/** Pagefind writes these in no fixed order. */
const VARYING = /pagefind-entry\.json$|\.pf_meta$|\.pf_filter$/;

/** Files of two built sites, relative to them, that only one has or whose bytes differ. */
export function differing(one: string, other: string): string[] {
  const [ones, others] = [one, other].map(
    (site) => new Set(filesOf(site).filter((file) => !VARYING.test(file))),
  );
  return [...new Set([...ones!, ...others!])].filter(
    (file) =>
      !ones!.has(file) ||
      !others!.has(file) ||
      !readFileSync(join(one, file)).equals(readFileSync(join(other, file))),
  );
}

/** Where on its host an address leads that stands on a page, which may tell it by the way from there. */
export function pathFrom(page: string, address: string): string {
  return new URL(address, `https://site.example/${page}`).pathname;
}

/** A JSON file of a built site. */
export function readJson<T>(site: string, path: string): T {
  return JSON.parse(readFileSync(join(site, path), 'utf8')) as T;
}
