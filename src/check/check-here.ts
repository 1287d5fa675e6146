import type { Content } from '../incident/content.ts';
import type { Context } from './context.ts';
import { folderLibrary } from './folder-library.ts';
import { readFiles } from './incident-files.ts';
import { lenientSchema } from './lenient-schema.ts';
import type { Part } from './many.ts';
import { check } from './run.ts';
import type { Checked } from './run.ts';

/** Reads and checks files in this thread. */
export async function checkHere(part: Part, content: Content): Promise<Checked> {
  const { folder, found, chosen, publicDir, now } = part;
  const lenient = lenientSchema(content.schema);
  const library = folderLibrary(folder, found, { content, lenient }, publicDir);
  const context: Context = { content, lenient, library, now: new Date(now) };
  return check(readFiles(folder, chosen), context);
}
