import { parentPort, workerData } from 'node:worker_threads';
import type { IndexAnswer, IndexTask } from './index-thread.ts';
import { buildIndex } from './pagefind-index.ts';

const { pages, language } = workerData as IndexTask;
const answer: IndexAnswer = await buildIndex(pages, language).then(
  (index) => ({ index }),
  (error: unknown) => ({ refusal: error instanceof Error ? error.message : String(error) }),
);
parentPort!.postMessage(answer);
