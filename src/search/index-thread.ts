import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { IndexedPage } from './pagefind-index.ts';
import type { OneIndex } from './shards.ts';

/** What a thread is asked to index. */
export interface IndexTask {
  pages: IndexedPage[];
  language: string;
}

/** What it answers: the index, or why there is none. */
export type IndexAnswer = { index: OneIndex } | { refusal: string };

/**
 * Builds indexes as `indexOf` does, in a thread of its own, so that pages can be rendered meanwhile.
 * @param worker absolute path of `index-worker.ts`; whoever bundles this file would not find it beside it
 */
export class IndexThread {
  readonly #thread: Worker;

  constructor(worker: string) {
    this.#thread = new Worker(pathToFileURL(worker));
  }

  /**
   * One at a time.
   * @throws Error where Pagefind refuses a page, naming it.
   */
  async index(pages: IndexedPage[], language: string): Promise<OneIndex> {
    const answered = Promise.withResolvers<IndexAnswer>();
    const ended = (code: number): void => {
      answered.reject(new Error(`the thread of the search index ended by itself (${code})`));
    };
    this.#thread.once('message', answered.resolve).once('error', answered.reject).once('exit', ended);
    this.#thread.postMessage({ pages, language } satisfies IndexTask);
    const answer = await answered.promise;
    this.#thread.off('error', answered.reject).off('exit', ended);
    if ('refusal' in answer) throw new Error(answer.refusal);
    return answer.index;
  }

  async end(): Promise<void> {
    await this.#thread.terminate();
  }
}
