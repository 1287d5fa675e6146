import { join, resolve } from 'node:path';
import type { ContentFolder } from '../incident/content-folder.ts';

/** The project's own folder, wherever a command was called from. */
export const PROJECT_ROOT = resolve(import.meta.dirname, '../..');

/** A path as the caller meant it: relative to where `npm` was called. */
export function fromCaller(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
}

/** The content folder in use: that of `HINDSIGHT_CONTENT`, else the project's own. */
export function contentFolder(): ContentFolder {
  const fallback = join(PROJECT_ROOT, 'content');
  const chosen = process.env['HINDSIGHT_CONTENT'];
  return { dir: chosen ? fromCaller(chosen) : fallback, fallback, root: PROJECT_ROOT };
}
