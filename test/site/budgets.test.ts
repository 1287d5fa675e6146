import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { filesOf, pathFrom } from './pages.ts';

const site = inject('site');
const weights = new Map<string, number>();

function packed(path: string): number {
  const weight = weights.get(path) ?? gzipSync(readFileSync(join(site, path))).length / 1000;
  weights.set(path, weight);
  return weight;
}

const htmlOf = (path: string): string => readFileSync(join(site, path, 'index.html'), 'utf8');
const valuesOf = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map(([, value]) => value!);

/** Scripts of a page with all that they import from the beginning, and its styles. */
function partsOf(path: string): { scripts: string[]; styles: string[] } {
  const html = htmlOf(path);
  const found = new Set<string>();
  const follow = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    const text = readFileSync(join(site, file), 'utf8');
    // What stands in `import(…)` is loaded when somebody wants it.
    for (const name of valuesOf(text, /(?:from|import)\s*"\.\/([^"]+\.js)"/g)) follow(`_astro/${name}`);
  };
  const fileOf = (address: string) => pathFrom(path, address).slice(1);
  valuesOf(html, /<script[^>]* src="([^"]+)"/g)
    .map(fileOf)
    .forEach(follow);
  const styles = valuesOf(html, /<link[^>]* href="([^"]+\.css)"/g).map(fileOf);
  expect({ path, styled: styles.length > 0 }).toEqual({ path, styled: true });
  return { scripts: [...found], styles };
}

function weightOf(path: string): { all: number; scripts: number } {
  const { scripts, styles } = partsOf(path);
  const sum = (paths: string[]) => paths.reduce((total, each) => total + packed(each), 0);
  return { all: packed(`${path}index.html`) + sum(scripts) + sum(styles), scripts: sum(scripts) };
}

const pages = filesOf(site)
  .filter((file) => file.endsWith('index.html'))
  .map((file) => file.slice(0, -'index.html'.length));
const heaviest = (paths: string[]) =>
  paths.map((path) => ({ path, ...weightOf(path) })).sort((a, b) => b.all - a.all)[0]!;

describe('a page, compressed, without its pictures', () => {
  it('of an incident weighs at most 30 kB, of which 3 are scripts', () => {
    const incidents = pages.filter(
      (path) => /^incidents\/[^/]+\/$/.test(path) && existsSync(join(site, `${path.slice(0, -1)}.json`)),
    );
    expect(incidents.length).toBeGreaterThan(100);
    const { path, all, scripts } = heaviest(incidents);
    expect({ path, fits: all <= 30 }).toEqual({ path, fits: true });
    expect({ path, scripts, fits: scripts <= 3 }).toEqual({ path, scripts, fits: true });
  });

  it('that lists incidents weighs at most 40 kB', () => {
    const lists = pages.filter((path) =>
      /^(?:incidents\/(?:page\/\d+\/)?|(?:symptoms|causes|services|organisations|tags|years)\/.*)$/.test(
        path,
      ),
    );
    const { path, all } = heaviest(lists);
    expect({ path, all, fits: all <= 40 }).toEqual({ path, all, fits: true });
  });

  it('waits for no script before it is shown', () => {
    const blocking = pages.flatMap((path) =>
      valuesOf(htmlOf(path), /<script([^>]* src="[^"]+"[^>]*)>/g)
        .filter((attributes) => !/ type="module"| async| defer/.test(attributes))
        .map(() => path),
    );
    expect(blocking).toEqual([]);
  });
});
