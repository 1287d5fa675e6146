import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ContentFolder } from '../incident/content-folder.ts';
import type { Excerpted } from './check-file.ts';
import type { FoundFile } from './incident-files.ts';
import { checkedOf } from './run.ts';
import type { Checked } from './run.ts';

/** What a worker has to do: its part of the files, and what it needs to know of the rest. */
export interface Part {
  folder: ContentFolder;
  found: FoundFile[];
  chosen: FoundFile[];
  publicDir: string;
  now: number;
}

/** A thread takes a third of a second to begin, so fewer files are faster without one. */
const FEWEST = 400;
const MOST_WORKERS = 4;
/** What a worker may keep, so that all of them together stay within what a small machine has. */
const HEAP_MB = 128;

/** How many threads so many files are worth; 1 where they are checked right here. */
export function workersFor(files: number): number {
  return files < FEWEST ? 1 : Math.min(MOST_WORKERS, availableParallelism());
}

/** Checks many files in several threads; the result is the same as in one. */
export async function checkMany(part: Part, workers: number): Promise<Checked> {
  const size = Math.ceil(part.chosen.length / workers);
  const parts = Array.from({ length: workers }, (_, index) => ({
    ...part,
    chosen: part.chosen.slice(index * size, (index + 1) * size),
  }));
  const checked = await Promise.all(parts.map(inWorker));
  const problems: Excerpted[] = checked.flatMap((each) => each.problems);
  return checkedOf(part.chosen.length, problems);
}

async function inWorker(part: Part): Promise<Checked> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: part,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB, maxYoungGenerationSizeMb: 64 },
  });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => {
      reject(new Error(`a thread of the check ended by itself (${code})`));
    });
  });
}
