import { join } from 'node:path';
import type { Environment } from './environment.ts';

/**
 * Where the search index is kept for the next build, and what it is made from besides the reports; `null` where it is not.
 * A kept index has the words of reports as they once were, however they are left out of what it finds: those outside get
 * one that has never had them, and a live preview makes its own.
 */
export function keptSearch({
  live,
  audience,
  madeFrom,
  cacheDir,
}: Pick<Environment, 'live' | 'audience' | 'madeFrom' | 'cacheDir'>): {
  folder: string;
  from: string;
} | null {
  if (live || audience === 'public' || madeFrom === null) return null;
  return { folder: join(cacheDir, 'search'), from: madeFrom };
}
