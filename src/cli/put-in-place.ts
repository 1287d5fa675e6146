import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { cp, mkdir, readdir, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { Worker } from 'node:worker_threads';

/** The name of a folder that this process works in; whose process is gone, nobody needs any more. */
export function workName(prefix: string): string {
  return `${prefix}${process.pid}`;
}

/**
 * Puts a folder in the place of another one. It is complete, and on the same disk, before the other one goes: what
 * remains is two renames, and where a process ended between them, `recover` makes the second.
 * @returns the folder in which the other one is now, which nobody needs any more
 */
export async function putInPlace(fresh: string, outDir: string): Promise<string> {
  await mkdir(dirname(outDir), { recursive: true });
  const beside = workName(`${outDir}.`);
  const [made, old] = [join(beside, 'new'), join(beside, 'old')];
  remove(beside);
  await mkdir(beside);
  try {
    await rename(fresh, made).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EXDEV') throw error;
      await cp(fresh, made, { recursive: true });
    });
    await rename(outDir, old).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
    await rename(made, outDir).catch(async (error: unknown) => {
      await rename(old, outDir).catch(() => undefined);
      throw error;
    });
    return beside;
  } catch (error) {
    remove(beside);
    throw error;
  }
}

/** Takes a folder away in a thread of its own, since that of a large site takes seconds. */
export async function removed(folder: string): Promise<void> {
  const thread = new Worker(new URL('remove-worker.ts', import.meta.url), { workerData: folder });
  await once(thread, 'exit');
}

/** Takes away what builds left that were ended from outside, and brings an earlier site back that one had set aside. */
export async function recover(outDir: string, cache: string): Promise<void> {
  for (const folder of await leftOvers(`${outDir}.`)) {
    // Fails, as it should, where there is a site already.
    await rename(join(folder, 'old'), outDir).catch(() => undefined);
    remove(folder);
  }
  for (const folder of await leftOvers(join(cache, 'build-'))) remove(folder);
}

/** Takes a folder away, whether it is there or not. */
function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Folders that begin like this and end with the number of a process that is gone. */
async function leftOvers(prefix: string): Promise<string[]> {
  const names = await readdir(dirname(prefix)).catch(() => []);
  return names
    .filter((name) => name.startsWith(basename(prefix)) && isGone(name.slice(basename(prefix).length)))
    .map((name) => join(dirname(prefix), name));
}

function isGone(id: string): boolean {
  if (!/^\d{1,10}$/.test(id)) return false;
  try {
    process.kill(Number(id), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
