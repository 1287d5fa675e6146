import type { Kind, Questions, Reply } from './messages.ts';
import type { Say } from '../../words/words.ts';

/** Asks the other thread. */
export type Ask = <K extends Kind>(kind: K, given: Questions[K]['given']) => Promise<Questions[K]['got']>;

/** Starts the other thread, which reads its data from `base`. */
export function startAsking(base: string, say: Say): Ask {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, { resolve: (got: never) => void; reject: (error: Error) => void }>();
  let number = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    const { resolve, reject } = waiting.get(data.number)!;
    waiting.delete(data.number);
    if (data.failed === undefined) resolve(data.got as never);
    else reject(new Error(data.failed));
  });
  worker.addEventListener('error', () => {
    for (const { reject } of waiting.values()) reject(new Error(say('filter.failed.here')));
    waiting.clear();
  });
  worker.postMessage({ base });
  return (kind, given) =>
    new Promise((resolve, reject) => {
      number += 1;
      waiting.set(number, { resolve, reject });
      worker.postMessage({ ...given, number, kind });
    });
}
