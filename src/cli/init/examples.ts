import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { citedIn } from '../../incident/cited.ts';
import { idOf, reportPaths } from '../../incident/content-folder.ts';
import type { ContentFolder } from '../../incident/content-folder.ts';
import { readSource } from '../../incident/source.ts';
import { split } from './settings.ts';

/** What came with the project, and what is left when it is gone. */
export interface Examples {
  /** Reports and patterns, relative to the content folder. */
  files: string[];
  reports: number;
  patterns: number;
  /** Reports of the site’s own organisation. */
  staying: number;
  /** `services.yaml` and `organisations.yaml`: the text that goes with the examples, and the one that stays. */
  names: { file: string; going: string; staying: string }[];
}

interface Told {
  path: string;
  id: string;
  organisation: string | null;
  services: string[];
}

/**
 * Finds the examples: reports of another organisation than the site’s own, the patterns that cite them, and the names
 * of services and organisations that nothing else uses.
 * @param own slugs that stand for the site’s own organisation
 */
export async function examplesIn(folder: ContentFolder, own: readonly string[]): Promise<Examples> {
  const reports = await Promise.all((await reportPaths(folder)).map(toldIn));
  const going = reports.filter(({ organisation }) => organisation !== null && !own.includes(organisation));
  const staying = reports.filter((report) => !going.includes(report));
  const ids = new Set(going.map(({ id }) => id));
  const patterns = await citing(join(folder.dir, 'patterns'), ids);
  return {
    files: [...going.map(({ path }) => path), ...patterns].map((path) => relative(folder.dir, path)),
    reports: going.length,
    patterns: patterns.length,
    staying: staying.length,
    names: [
      await namesIn(
        folder,
        'services.yaml',
        onlyIn(going, staying, ({ services }) => services),
      ),
      await namesIn(
        folder,
        'organisations.yaml',
        onlyIn(going, staying, ({ organisation }) => [organisation]),
      ),
    ],
  };
}

async function toldIn(path: string): Promise<Told> {
  const data = readSource(await readFile(path, 'utf8')).source?.data as Record<string, unknown> | undefined;
  const organisation = data?.['organisation'];
  const services = data?.['services'];
  return {
    path,
    id: idOf(path),
    // A report that names none, or cannot be read, is the site’s own.
    organisation: typeof organisation === 'string' ? organisation : null,
    services: Array.isArray(services) ? services.map(String) : [],
  };
}

async function citing(dir: string, ids: ReadonlySet<string>): Promise<string[]> {
  const names = await readdir(dir).catch(() => []);
  const paths = names.filter((name) => name.endsWith('.mdx')).map((name) => join(dir, name));
  const cited = await Promise.all(paths.map(async (path) => citedIn(bodyOf(await readFile(path, 'utf8')))));
  return paths.filter((_, index) => cited[index]!.some((id) => ids.has(id))).sort();
}

function bodyOf(text: string): string {
  return readSource(text).source?.body ?? text;
}

function onlyIn(going: Told[], staying: Told[], of: (told: Told) => (string | null)[]): Set<string | null> {
  const used = new Set(staying.flatMap(of));
  return new Set(going.flatMap(of).filter((slug) => !used.has(slug)));
}

async function namesIn(
  folder: ContentFolder,
  file: string,
  goes: Set<string | null>,
): Promise<Examples['names'][number]> {
  const text = await readFile(join(folder.dir, file), 'utf8').catch(() => '');
  return { file, ...split(text, (slug) => goes.has(slug)) };
}

/** The folders that a file lies in, the innermost first, below `incidents` or `patterns`. */
export function foldersOf(file: string): string[] {
  const parent = dirname(file);
  return parent === '.' ? [] : [parent, ...foldersOf(parent)];
}
