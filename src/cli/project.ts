import { join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { ContentFolder } from '../incident/content-folder.ts';

/** Absolute path of the project that this file belongs to. */
export const PROJECT_ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

/**
 * The absolute path of what was named on the command line: relative to where `npm` was called (`INIT_CWD`), since npm
 * itself runs scripts in the project.
 */
export function fromCaller(path: string): string {
  return resolve(process.env['INIT_CWD'] || process.cwd(), path);
}

/** The content folder that a command works on: that of `HINDSIGHT_CONTENT`, else the project's own. */
export function contentFolder(): ContentFolder {
  const fallback = join(PROJECT_ROOT, 'content');
  const chosen = process.env['HINDSIGHT_CONTENT'];
  return { dir: chosen ? fromCaller(chosen) : fallback, fallback, root: PROJECT_ROOT };
}
