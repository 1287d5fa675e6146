import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { BuiltIndex, IndexedPage } from './pagefind-index.ts';

/** What a thread is asked to index. */
export interface IndexTask {
  pages: IndexedPage[];
  language: string;
}

/** What it answers: the index, or why there is none. */
export type IndexAnswer = { index: BuiltIndex } | { refusal: string };

/**
 * Builds an index as `buildIndex` does, in a thread of its own, so that pages can be rendered meanwhile.
 * @param worker absolute path of `index-worker.ts`; whoever bundles this file would not find it beside it
 * @throws Error where Pagefind refuses a page, naming it.
 */
export async function buildIndexApart(task: IndexTask, worker: string): Promise<BuiltIndex> {
  const thread = new Worker(pathToFileURL(worker), { workerData: task });
  const answer = await new Promise<IndexAnswer>((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', (code) => {
      reject(new Error(`the thread of the search index ended by itself (${code})`));
    });
  });
  await thread.terminate();
  if ('refusal' in answer) throw new Error(answer.refusal);
  return answer.index;
}
