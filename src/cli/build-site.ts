import { rmSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { KeptFiles } from '../output/kept-files.ts';
import { siteFiles } from '../output/site-files.ts';
import { earlierSite, keepStamp, stampOf } from './build-stamp.ts';
import { putInPlace, recover, removed, workName } from './put-in-place.ts';
import { build } from './quiet-astro.ts';

/**
 * Builds the site into a folder of its own and then puts it in the place of the earlier one, so that an interrupted
 * build leaves that whole.
 * @param outDir absolute path
 * @returns whether it built; not where the very same site is there already
 * @throws Error that names the file or folder where the disk is full or does not allow it
 */
export async function buildSite(root: string, outDir: string): Promise<boolean> {
  // Astro mistakes an output folder whose path begins with the project's for one inside it; this one is inside it.
  const cache = join(root, '.cache');
  const fresh = join(cache, workName('build-'));
  try {
    await mkdir(cache, { recursive: true });
    await recover(outDir, cache);
    // What changes while it builds is not in it, so what there was before is what it was made from.
    const before = stampOf(root, outDir);
    const earlier = await earlierSite(root, outDir, before);
    if (earlier === 'unchanged') return false;
    process.env['HINDSIGHT_MADE_FROM'] = before.shared;
    const kept = new KeptFiles(earlier);
    await rm(fresh, { recursive: true, force: true });
    await mkdir(fresh);
    // Astro puts the modules it prerenders with under the working folder, and they find their packages from there.
    process.chdir(root);
    // Astro leaves this list of handbook pages as it is where a content folder has none, and would then miss those of the last.
    await rm(join(root, '.astro/content-modules.mjs'), { force: true });
    await build({ root, outDir: fresh, logLevel: 'warn', integrations: [siteFiles(kept)] });
    const aside = await putInPlace(fresh, outDir);
    await Promise.all([removed(aside), keepStamp(root, outDir, before, kept.keys)]);
    return true;
  } catch (error) {
    throw withPlace(error, `${outDir} (made in ${fresh})`);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

const DISK: Record<string, string> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'there is no room left for you on the disk',
  EROFS: 'the disk allows no writing',
  EACCES: 'this may not be read or written by whoever runs the build',
  EPERM: 'this may not be read or written by whoever runs the build',
  EIO: 'the disk failed',
};

/** The system's own error names no file where it happens in the middle of writing one. */
function withPlace(error: unknown, otherwise: string): unknown {
  const { code, path, dest } = (error ?? {}) as { code?: unknown; path?: unknown; dest?: unknown };
  const words = typeof code === 'string' ? DISK[code] : undefined;
  if (words === undefined) return error;
  const place = [path, dest].find((each) => typeof each === 'string') ?? otherwise;
  return new Error(`${String(place)}: ${words} (${String(code)}); the earlier site is as it was`, {
    cause: error,
  });
}
