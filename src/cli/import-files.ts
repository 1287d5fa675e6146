import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { fromDocx } from '../import/docx.ts';
import { addressOf, draftText } from '../import/draft-file.ts';
import type { Imported } from '../import/import-document.ts';
import type { Importer } from '../import/importer.ts';
import { entriesWithin } from '../incident/entries-within.ts';
import { decode } from '../import/read-text.ts';

/** What a document's name may end in; one without an ending is text. */
export const ENDINGS = ['.md', '.mdx', '.markdown', '.txt', '.text', '.html', '.htm', '.docx'];
/** A larger file is no postmortem. */
const MOST_BYTES = 20 * 1024 * 1024;

/** A document that is to be read, and why that cannot be where its folder could not be looked into. */
export interface InputPath {
  path: string;
  reason: Error | null;
}

/** The files that were named, and those in the folders that were named, in order of their names. */
export async function inputFiles(paths: readonly string[]): Promise<InputPath[]> {
  const files: InputPath[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => null);
    if (!found?.isDirectory()) {
      files.push({ path, reason: null });
      continue;
    }
    const { entries, unread } = await entriesWithin(path);
    const inside = entries
      .filter((entry) => entry.isFile() && isReadable(entry.name))
      .map((entry) => ({ path: join(entry.parentPath, entry.name), reason: null }));
    files.push(...[...inside, ...unread].sort((a, b) => (a.path < b.path ? -1 : 1)));
  }
  return files;
}

function isReadable(name: string): boolean {
  const ending = extname(name).toLowerCase();
  return (ending === '' || ENDINGS.includes(ending)) && !name.startsWith('.');
}

/** Reads one file into a draft. @throws where it cannot be read. */
export async function importFile({ path, reason }: InputPath, importer: Importer): Promise<Imported> {
  if (reason) throw reason;
  const bytes = await readFile(path);
  if (bytes.length > MOST_BYTES) throw new Error(`it is larger than ${MOST_BYTES / 1024 / 1024} MiB`);
  if (extname(path).toLowerCase() === '.docx') return importer.source(await fromDocx(bytes));
  return importer.text(decode(bytes));
}

/** Writes a draft where it belongs under a folder, beside whatever is there: nothing is overwritten. Returns its path. */
export async function writeDraft(imported: Imported, folder: string): Promise<string> {
  const address = addressOf(imported.incident!);
  const text = draftText(imported);
  for (let number = 1; ; number += 1) {
    const path = join(folder, address.folder, `${address.id}${number === 1 ? '' : `-${number}`}.mdx`);
    await mkdir(dirname(path), { recursive: true });
    try {
      await writeFile(path, text, { flag: 'wx' });
      return path;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
  }
}
