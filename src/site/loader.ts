import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { readFile, readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Excerpted } from '../check/check-file.ts';
import { formatText } from '../check/formats/text.ts';
import { folderLibrary } from '../check/folder-library.ts';
import { findFiles, readFiles } from '../check/incident-files.ts';
import type { FoundFile } from '../check/incident-files.ts';
import { bytesOf, idOfFile } from '../check/input-file.ts';
import type { InputFile } from '../check/input-file.ts';
import { lenientSchema } from '../check/lenient-schema.ts';
import { readText } from '../check/read-text.ts';
import { soundIdOf } from '../check/rules/file-name.ts';
import { checkedOf, withoutExcerpt } from '../check/run.ts';
import { readContentFolder } from '../incident/content-folder.ts';
import type { ContentFolder } from '../incident/content-folder.ts';
import { withheldIds } from '../incident/withheld-ids.ts';
import { wordsIn } from '../words/words.ts';
import type { Environment } from './environment.ts';
import { filesOfPart } from './parts.ts';
import { isUnchanged } from './pictures.ts';
import type { ReportPicture } from './pictures.ts';
import { reportStore } from './report-store.ts';
import { readStored, storedPath } from './stored-report.ts';
import type { Reading } from './stored-report.ts';

export type { BrokenReport, StoredReport } from './stored-report.ts';

/**
 * Loads the reports of a content folder. A report with an error fails the build, after every problem of every file
 * has been told; in the live preview its page shows them and the rest of the site goes on. They go into a store of their
 * own: Astro's is written as a whole at every change, and tells the preview of it half a second later.
 */
export function reportLoader(environment: Environment): Loader {
  return {
    name: 'hindsight-reports',
    load: async (context) => {
      await loadAll(environment, context);
      watch(environment, context);
    },
  };
}

async function loadAll(environment: Environment, context: LoaderContext): Promise<void> {
  const { watcher, logger } = context;
  const reports = reportStore(environment);
  const folder = folderOf(environment);
  const all = await findFiles(folder);
  // A report may lead to one of another part, which is not built here, and yet there.
  const { reading, salt } = await readingOf(folder, all, environment);
  const files = filesOfPart(all, environment.part);
  const problems: Excerpted[] = [];
  const seen = new Set<string>();
  for await (const file of readFiles(folder, files)) {
    seen.add(idOfFile(file));
    problems.push(...(await loadOne(file, salt, reading)));
  }
  for (const [id] of reports.all()) if (!seen.has(id)) reports.delete(id);
  reports.save();
  if (problems.length === 0) return;
  if (!watcher) throw new Error(refusal(problems, files.length));
  logger.warn(`some reports cannot be shown:\n${wording(problems, files.length)}`);
}

function folderOf({ contentDir, fallbackDir, root }: Environment): ContentFolder {
  return { dir: contentDir, fallback: fallbackDir, root };
}

function refusal(problems: Excerpted[], files: number): string {
  return `the site was not built, for its content has errors\n\n${wording(problems, files)}`;
}

/** As the check says it. */
function wording(problems: Excerpted[], files: number): string {
  return formatText(checkedOf(files, problems), { colour: false }).trimEnd();
}

/** What reports are read with, and a part of every digest, so that a stored one is made anew when any of it changed. */
async function readingOf(
  folder: ContentFolder,
  files: FoundFile[],
  environment: Environment,
): Promise<{ reading: Reading; salt: string }> {
  const { root, audience, base, part } = environment;
  const { content, problems } = await readContentFolder(folder);
  if (!content) throw new Error(refusal(problems.map(withoutExcerpt), 0));
  const { settings, taxonomy, schema } = content;
  const lenient = lenientSchema(schema);
  const library = folderLibrary(folder, files, { content, lenient }, join(root, 'public'));
  const code = await sourcesOf([
    join(root, 'src/site/loader.ts'),
    join(root, 'src/site/stored-report.ts'),
    join(root, 'src/incident'),
    join(root, 'src/facts'),
    join(root, 'src/words'),
    join(root, 'package-lock.json'),
  ]);
  const withheld = audience === 'public' ? await withheldIds(folder, settings) : new Set<string>();
  const settled = JSON.stringify([settings, [...taxonomy.causes], [...taxonomy.symptoms.keys()]]);
  return {
    reading: {
      environment,
      report: { schema, settings, audience, withheld, say: wordsIn(settings.language) },
      check: { content, lenient, library, now: new Date() },
    },
    salt: digestOf([audience, base, JSON.stringify(part), settled, [...withheld].join(' '), code]),
  };
}

/** The texts of these files, and of every file in these folders. */
async function sourcesOf(places: string[]): Promise<string> {
  const texts = places.map(async (place) => {
    if (!(await stat(place).catch(() => null))?.isDirectory()) return readFile(place, 'utf8').catch(() => '');
    const entries = await readdir(place, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    return Promise.all(files.sort().map((file) => readFile(file, 'utf8'))).then((all) => all.join('\0'));
  });
  return (await Promise.all(texts)).join('\0');
}

function digestOf(parts: (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('base64url').slice(0, 22);
}

/** Loads a report into the store; what is wrong with it, where it has an error. */
async function loadOne(file: InputFile, salt: string, reading: Reading): Promise<Excerpted[]> {
  const id = idOfFile(file);
  const { text, problems } = await readText(file, reading.check);
  const source = digestOf([salt, storedPath(file), bytesOf(file) ?? JSON.stringify(file.content)]);
  const reports = reportStore(reading.environment);
  const before = reports.get(id);
  const known = before && 'report' in before ? before.report : null;
  if (known && problems.length === 0 && known.digest === withPictures(source, known.pictures)) {
    if (known.pictures.every((picture) => isUnchanged(picture, reading.environment))) return [];
  }
  const read = await readStored(file, text, reading);
  if ('broken' in read) {
    // What has no name for a report has no address either, not even for its problems.
    if (soundIdOf(file) === id) reports.set(id, { broken: read.broken });
    return read.broken.problems;
  }
  reports.set(id, { report: { ...read.report, digest: withPictures(source, read.report.pictures) } });
  return [];
}

/** A picture can change while the text of its report does not. */
function withPictures(digest: string, pictures: ReportPicture[]): string {
  return digestOf([digest, ...pictures.map(({ name }) => name)]);
}

function watch(environment: Environment, context: LoaderContext): void {
  const { watcher, logger } = context;
  if (!watcher) return;
  // Links are not followed, so what is watched is where the folder truly lies.
  const contentDir = realpathSync(environment.contentDir);
  watcher.add(contentDir);
  const reload = async (path: string, event: string): Promise<void> => {
    if (!path.startsWith(contentDir)) return;
    // Which reports there are, and their pictures, can each mend or break another one.
    const alone = event === 'change' && path.endsWith('.mdx');
    const isNames = path.endsWith('.yaml');
    if (alone)
      await loadAgain(join(environment.contentDir, relative(contentDir, path)), environment, context);
    else if (isNames || path.startsWith(join(contentDir, 'incidents'))) await loadAll(environment, context);
    // Names of services and organisations stand in no report.
    if (isNames) reportStore(environment).announce();
  };
  const told = (path: string, event: string) => {
    reload(path, event).catch((error: unknown) =>
      logger.error(error instanceof Error ? error.message : String(error)),
    );
  };
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, (path) => told(path, event));
}

async function loadAgain(path: string, environment: Environment, context: LoaderContext): Promise<void> {
  const folder = folderOf(environment);
  const files = await findFiles(folder);
  const changed = filesOfPart(files, environment.part).filter((file) => file.path === path);
  const { reading, salt } = await readingOf(folder, files, environment);
  for await (const file of readFiles(folder, changed)) {
    const problems = await loadOne(file, salt, reading);
    if (problems.length > 0) context.logger.warn(`\n${wording(problems, 1)}`);
  }
  reportStore(environment).save();
}
