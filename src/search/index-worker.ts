import { parentPort } from 'node:worker_threads';
import { close } from 'pagefind';
import type { IndexAnswer, IndexTask } from './index-thread.ts';
import { indexOf } from './pagefind-index.ts';

parentPort!.on('message', ({ pages, language }: IndexTask) => {
  void indexOf(pages, language)
    .then((index): IndexAnswer => ({ index }))
    .catch((error: unknown) => ({ refusal: error instanceof Error ? error.message : String(error) }))
    .then(async (answer: IndexAnswer) => {
      // What Pagefind's process took for this index, it would keep while it makes the next.
      await close();
      parentPort!.postMessage(answer);
    });
});
