import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { contentDate } from '../incident/content-date.ts';
import { contentFolder } from './project.ts';

/** By what a build that changed nothing is known: all that it was made from, and what it made. */
export interface Stamp {
  made: string;
  from: string;
}

/** What of the project a site is made from, besides the content. */
const SOURCES = ['src', 'public', 'astro.config.mjs', 'package-lock.json', 'node_modules/.package-lock.json'];

/**
 * The stamp of a build, for its content and environment as they are now. A file counts as the same while neither its
 * size nor a time changed that the system keeps of it, which no program can set back.
 */
export async function stampOf(root: string, outDir: string): Promise<Stamp> {
  const { dir, fallback } = contentFolder();
  const { HINDSIGHT_AUDIENCE, SOURCE_DATE_EPOCH } = process.env;
  const places = [dir, fallback, ...SOURCES.map((name) => join(root, name))];
  const from = await Promise.all([...new Set(places)].map(stateOf));
  const asOf = contentDate(dir, SOURCE_DATE_EPOCH);
  return {
    made: digest([outDir, await stateOf(outDir)]),
    from: digest([process.version, HINDSIGHT_AUDIENCE ?? '', asOf ?? '', ...from]),
  };
}

/** Where the stamp of this build is kept. */
export function stampFile(root: string, outDir: string): string {
  const name = `${digest([contentFolder().dir, process.env['HINDSIGHT_AUDIENCE'] ?? '', outDir])}.json`;
  return join(process.env['HINDSIGHT_CACHE'] ?? join(root, '.cache'), 'built', name);
}

/** Whether a build would make what is there already. */
export async function isUnchanged(root: string, outDir: string): Promise<boolean> {
  const kept = await readFile(stampFile(root, outDir), 'utf8').catch(() => null);
  return kept !== null && kept === JSON.stringify(await stampOf(root, outDir));
}

/** Keeps the stamp of what has just been built from what had this state before. */
export async function keepStamp(root: string, outDir: string, before: Stamp): Promise<void> {
  const { made } = await stampOf(root, outDir);
  const file = stampFile(root, outDir);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify({ made, from: before.from } satisfies Stamp));
}

/** The state of every file in a folder, or of one file, as a digest. */
async function stateOf(place: string): Promise<string> {
  const entries = await readdir(place, { withFileTypes: true }).catch(() => null);
  if (!entries) return fileState(place);
  const states = await Promise.all(
    entries
      .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
      .map(async (entry) => {
        const path = join(place, entry.name);
        return `${entry.name} ${entry.isDirectory() ? await stateOf(path) : await fileState(path)}`;
      }),
  );
  return digest(states.sort());
}

async function fileState(path: string): Promise<string> {
  const found = await stat(path, { bigint: true }).catch(() => null);
  return found ? `${found.ino} ${found.size} ${found.mtimeNs} ${found.ctimeNs}` : 'none';
}

function digest(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('base64url');
}
