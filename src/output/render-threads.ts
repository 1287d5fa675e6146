import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { SharedPages } from './shared-pages.ts';

/** What a thread is given. */
export interface RenderTask {
  /** Address of the module that knows how every page is made. */
  entry: string;
  shared: SharedPages;
}

/**
 * A thread loads every module and report again. On two processors, of which the search index takes a half, 2,000 pages
 * took 34 s with one more thread and 30 s without, 18,000 took 152 s with it and 168 s without.
 */
const FEWEST = 5_000;
/** Beside the main one. Each holds all reports in memory. */
const MOST_BESIDE = 3;

/** Threads that render pages beside the main one, from the last page on. */
export class RenderThreads {
  /** How many there are. */
  readonly count: number;
  readonly #threads: Worker[];
  readonly #ends: Promise<void>[];

  /**
   * @param modules where Astro has put the modules that pages are made by
   * @param fewest for tests: of fewer pages there is no thread
   */
  constructor(modules: string, shared: SharedPages, fewest = FEWEST) {
    this.count = shared.pages.length < fewest ? 0 : Math.min(availableParallelism() - 1, MOST_BESIDE);
    this.#threads = this.count === 0 ? [] : started(this.count, { entry: entryIn(modules), shared });
    this.#ends = this.#threads.map(endOf);
    // Whoever waits for the end is told; the main thread may render for minutes before it does.
    for (const end of this.#ends) end.catch(() => undefined);
  }

  /**
   * Waits for the pages that threads have claimed.
   * @throws what kept one from being rendered
   */
  async end(): Promise<void> {
    await Promise.all(this.#ends);
  }

  async stop(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.terminate()));
  }
}

/** @throws where Astro has left none */
function entryIn(modules: string): string {
  const entry = readdirSync(modules).find((name) => name.startsWith('prerender-entry.'));
  if (entry === undefined) throw new Error(`${modules}: no module of Astro's that pages are made by`);
  return pathToFileURL(join(modules, entry)).href;
}

function started(count: number, task: RenderTask): Worker[] {
  const script = new URL('render-worker.ts', import.meta.url);
  return Array.from({ length: count }, () => new Worker(script, { workerData: task }));
}

function endOf(thread: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    thread
      .once('error', reject)
      .once('exit', (code) =>
        code === 0 ? resolve() : reject(new Error(`a thread that renders pages ended by itself (${code})`)),
      );
  });
}
