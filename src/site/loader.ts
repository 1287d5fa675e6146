import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { factsOf } from '../facts/facts.ts';
import type { Facts } from '../facts/facts.ts';
import type { Body } from '../incident/body/body.ts';
import { idOf, nameOf, readContentFolder, reportPaths } from '../incident/content-folder.ts';
import type { ContentFolder } from '../incident/content-folder.ts';
import type { Incident } from '../incident/incident.ts';
import { compareProblems } from '../incident/problem.ts';
import type { Problem } from '../incident/problem.ts';
import { readReport } from '../incident/report.ts';
import type { ReportContext } from '../incident/report.ts';
import type { Environment } from './environment.ts';

/** What the store keeps of a report: its data, what follows from it and its rendered body, but not its text. */
export interface StoredReport {
  /** The file, relative to the content folder, with `/` between folders. */
  path: string;
  incident: Incident;
  facts: Facts;
  body: Pick<Body, 'html' | 'headings' | 'text' | 'words'>;
  digest: string;
}

/** What the store keeps, in the live preview alone, of a report with an error. */
export interface BrokenReport {
  path: string;
  problems: Problem[];
}

/**
 * Loads the reports of a content folder. A report with an error fails the build, after every problem of every file
 * has been told; in the live preview its page shows them and the rest of the site goes on.
 */
export function reportLoader(environment: Environment): Loader {
  const folder: ContentFolder = {
    dir: environment.contentDir,
    fallback: environment.fallbackDir,
    root: environment.root,
  };
  return {
    name: 'hindsight-reports',
    load: async (context) => {
      await loadAll(folder, environment, context);
      watch(folder, environment, context);
    },
  };
}

async function loadAll(
  folder: ContentFolder,
  environment: Environment,
  context: LoaderContext,
): Promise<void> {
  const { store, watcher } = context;
  const reading = await readingOf(folder, environment);
  const paths = await reportPaths(folder);
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const path of paths) {
    seen.add(idOf(path));
    problems.push(...(await loadOne(path, folder, reading, context)));
  }
  for (const id of store.keys()) if (!seen.has(id)) store.delete(id);
  if (problems.length > 0 && !watcher) throw new Error(refusal(problems));
}

function refusal(problems: Problem[]): string {
  const lines = problems.toSorted(compareProblems).map(({ file, line, column, rule, message, hint }) => {
    return `${file}:${line}:${column} ${message}${hint === null ? '' : `; ${hint}`} (${rule})`;
  });
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return `the reports have ${count}; nothing was built\n${lines.join('\n')}`;
}

interface Reading {
  context: ReportContext;
  /** Part of every digest, so that a stored report is made anew when anything it was made by has changed. */
  salt: string;
}

async function readingOf(folder: ContentFolder, { root, audience }: Environment): Promise<Reading> {
  const { content, problems } = await readContentFolder(folder);
  if (!content) throw new Error(refusal(problems));
  const { settings, taxonomy } = content;
  const code = await sourcesOf([
    join(root, 'src/incident'),
    join(root, 'src/facts'),
    join(root, 'package-lock.json'),
  ]);
  const salt = digestOf([
    audience,
    JSON.stringify([settings, [...taxonomy.causes], [...taxonomy.symptoms.keys()]]),
    code,
  ]);
  return { context: { schema: content.schema, settings, audience }, salt };
}

async function sourcesOf(places: string[]): Promise<string> {
  const texts = places.map(async (place) => {
    if (!place.includes('/src/')) return readFile(place, 'utf8').catch(() => '');
    const entries = await readdir(place, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    return Promise.all(files.sort().map((file) => readFile(file, 'utf8'))).then((all) => all.join('\0'));
  });
  return (await Promise.all(texts)).join('\0');
}

function digestOf(parts: string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('base64url').slice(0, 22);
}

/** Loads a report into the store; its errors, where it has some. */
async function loadOne(
  path: string,
  folder: ContentFolder,
  reading: Reading,
  { store }: LoaderContext,
): Promise<Problem[]> {
  const text = await readFile(path, 'utf8');
  const id = idOf(path);
  const digest = digestOf([reading.salt, path, text]);
  const stored = store.get<{ broken?: BrokenReport }>(id);
  if (stored?.digest === digest && !stored.data.broken) return [];
  const { report, problems } = readReport(id, text, reading.context);
  const place = nameOf({ root: folder.dir }, path);
  const named = problems.map((problem) => ({ file: nameOf(folder, path), ...problem }));
  const errors = named.filter(({ severity }) => severity === 'error');
  if (!report || errors.length > 0) {
    const broken: BrokenReport = { path: place, problems: named };
    store.set({ id, digest, data: { broken } });
    return errors;
  }
  const { html, headings, text: plain, words } = report.body;
  const { incident } = report;
  const entry: StoredReport = {
    path: place,
    incident,
    facts: factsOf(incident),
    body: { html, headings, text: plain, words },
    digest,
  };
  store.set({ id, digest, data: { report: entry } });
  return [];
}

function watch(folder: ContentFolder, environment: Environment, context: LoaderContext): void {
  const { watcher, logger } = context;
  if (!watcher) return;
  watcher.add(folder.dir);
  const reload = async (path: string, gone: boolean): Promise<void> => {
    if (!path.startsWith(folder.dir)) return;
    if (path.endsWith('.yaml')) return loadAll(folder, environment, context);
    if (!path.endsWith('.mdx') || !path.startsWith(join(folder.dir, 'incidents'))) return;
    if (gone) context.store.delete(idOf(path));
    else
      for (const { file, line, column, message } of await loadOne(
        path,
        folder,
        await readingOf(folder, environment),
        context,
      )) {
        logger.warn(`${file}:${line}:${column} ${message}`);
      }
  };
  const told = (path: string, gone: boolean) => {
    reload(path, gone).catch((error: unknown) =>
      logger.error(error instanceof Error ? error.message : String(error)),
    );
  };
  watcher.on('add', (path) => told(path, false));
  watcher.on('change', (path) => told(path, false));
  watcher.on('unlink', (path) => told(path, true));
}
