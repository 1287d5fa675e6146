import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import type { BigIntStats, Dirent } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { contentDate } from '../incident/content-date.ts';
import type { EarlierSite, Keys } from '../output/kept-files.ts';
import { contentFolder } from './project.ts';

/** By what a build that changed nothing is known: all that it was made from, and what it made. */
export interface Stamp {
  made: string;
  from: string;
  /** What every page is made from: all but the reports and the guide. */
  shared: string;
}

/** What is kept of a build: its stamp, and the key of each file that can be known again. */
interface Kept extends Stamp {
  files: Keys;
}

/** What of the project a site is made from, besides the content. */
const SOURCES = ['src', 'public', 'astro.config.mjs', 'package-lock.json', 'node_modules/.package-lock.json'];

/** What of the content is edited often, and is not in every page. */
const OFTEN = ['incidents', 'guide'];

/**
 * The stamp of a build, for its content and environment as they are now. A file counts as the same while neither its
 * size nor a time changed that the system keeps of it; of a source that is one which no program can set back.
 */
export function stampOf(root: string, outDir: string): Stamp {
  const { dir, fallback } = contentFolder();
  const { HINDSIGHT_AUDIENCE, HINDSIGHT_YEARS, SOURCE_DATE_EPOCH } = process.env;
  const folders = [...new Set([dir, fallback])];
  const parts = folders.map((folder) => OFTEN.map((part) => stateOf(join(folder, part))));
  const rest = [
    ...folders.map((folder) => stateOf(folder, OFTEN)),
    ...SOURCES.map((name) => stateOf(join(root, name))),
  ];
  const asOf = contentDate(dir, SOURCE_DATE_EPOCH);
  const shared = digest([
    process.version,
    HINDSIGHT_AUDIENCE ?? '',
    HINDSIGHT_YEARS ?? '',
    ...folders,
    ...rest,
  ]);
  return { made: madeOf(outDir), from: digest([shared, asOf ?? '', ...parts.flat()]), shared };
}

function madeOf(outDir: string): string {
  return digest([outDir, stateOf(outDir, [], stateOfMade)]);
}

/** Where the stamp of this build is kept. */
export function stampFile(root: string, outDir: string): string {
  const { HINDSIGHT_AUDIENCE = '', HINDSIGHT_YEARS = '' } = process.env;
  const name = `${digest([contentFolder().dir, HINDSIGHT_AUDIENCE, HINDSIGHT_YEARS, outDir])}.json`;
  return join(process.env['HINDSIGHT_CACHE'] ?? join(root, '.cache'), 'built', name);
}

/**
 * What is kept of the build that made what stands there now; `null` where there is none, where somebody changed the site
 * since, and where a build was ended while it wrote this.
 */
async function keptOf(root: string, outDir: string, { made }: Stamp): Promise<Kept | null> {
  try {
    const kept = JSON.parse(await readFile(stampFile(root, outDir), 'utf8')) as Kept;
    return kept.made === made ? kept : null;
  } catch {
    return null;
  }
}

/** Whether a build would make what is there already; if not, that site where its files may stay. */
export async function earlierSite(
  root: string,
  outDir: string,
  now: Stamp,
): Promise<'unchanged' | EarlierSite | null> {
  const kept = await keptOf(root, outDir, now);
  if (kept?.from === now.from) return 'unchanged';
  return kept?.shared === now.shared ? { folder: outDir, keys: kept.files } : null;
}

/** Keeps the stamp of what has just been built from what had this state before. */
export async function keepStamp(root: string, outDir: string, before: Stamp, files: Keys): Promise<void> {
  const file = stampFile(root, outDir);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify({ ...before, made: madeOf(outDir), files } satisfies Kept));
}

/**
 * The state of every file in a folder but for these parts of it, or of one file, as a digest. Asked without waiting: of
 * tens of thousands of files that is several times as fast.
 */
function stateOf(
  place: string,
  without: readonly string[] = [],
  state: (stats: BigIntStats) => string = stateOfSource,
): string {
  const entries = entriesOf(place);
  if (!entries) return fileState(place, state);
  const states = entries
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules' && !without.includes(name))
    .map((entry) => {
      const path = join(place, entry.name);
      return `${entry.name} ${entry.isDirectory() ? stateOf(path, [], state) : fileState(path, state)}`;
    });
  return digest(states.sort());
}

function entriesOf(place: string): Dirent[] | null {
  try {
    return readdirSync(place, { withFileTypes: true });
  } catch {
    return null;
  }
}

function fileState(path: string, state: (stats: BigIntStats) => string): string {
  try {
    return state(statSync(path, { bigint: true }));
  } catch {
    return 'none';
  }
}

const stateOfSource = (stats: BigIntStats) => `${stateOfMade(stats)} ${stats.ctimeNs}`;

/** Without the time that changes too when the earlier site, which shares files with this one, goes. */
const stateOfMade = ({ ino, size, mtimeNs }: BigIntStats) => `${ino} ${size} ${mtimeNs}`;

function digest(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('base64url');
}
