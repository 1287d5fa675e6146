import { cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from './quiet-astro.ts';

/**
 * Builds the site into a folder of its own and then puts it in the place of the earlier one, so that an interrupted
 * build leaves that whole.
 * @param outDir absolute path
 */
export async function buildSite(root: string, outDir: string): Promise<void> {
  // Astro mistakes an output folder whose path begins with the project's for one inside it; this one is inside it.
  const cache = join(root, '.cache');
  await mkdir(cache, { recursive: true });
  const fresh = await mkdtemp(join(cache, 'build-'));
  // Astro puts the modules it prerenders with under the working folder, and they find their packages from there.
  process.chdir(root);
  // Astro leaves this list of handbook pages as it is where a content folder has none, and would then miss those of the last.
  await rm(join(root, '.astro/content-modules.mjs'), { force: true });
  try {
    await build({ root, outDir: fresh, logLevel: 'warn' });
    await putInPlace(fresh, outDir);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

async function putInPlace(fresh: string, outDir: string): Promise<void> {
  await mkdir(dirname(outDir), { recursive: true });
  const beside = await mkdtemp(`${outDir}.`);
  try {
    const made = join(beside, 'new');
    await rename(fresh, made).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EXDEV') throw error;
      await cp(fresh, made, { recursive: true });
    });
    await rename(outDir, join(beside, 'old')).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
    await rename(made, outDir);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}
