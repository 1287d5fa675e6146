import type { Reading } from '../../try/reading.ts';
import type { Addresses, Answer, Asked } from './worker.ts';

/** After so long a document is given up: no postmortem takes a tenth of it. */
export const MOST_SECONDS = 20;

/** Reading was stopped because it took too long. */
export class TooLong extends Error {}

let worker: Worker | null = null;

/**
 * Reads a document in a thread of its own, which is started, and all that it needs loaded, with the first one.
 * @throws TooLong
 * @throws Error where the reader or the site's content cannot be loaded
 */
export function readAside(text: string, addresses: Addresses): Promise<Reading> {
  const reader = (worker ??= new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }));
  return new Promise((resolve, reject) => {
    const stop = (error: Error): void => {
      clearTimeout(timer);
      reader.terminate();
      worker = null;
      reject(error);
    };
    const timer = setTimeout(() => stop(new TooLong()), MOST_SECONDS * 1000);
    reader.onerror = (event) => stop(new Error(event.message || 'worker'));
    reader.onmessage = ({ data }: MessageEvent<Answer>) => {
      if ('failed' in data) return stop(new Error(data.failed));
      clearTimeout(timer);
      return resolve(data.reading);
    };
    const today = new Date().toISOString().slice(0, 10);
    reader.postMessage({ text, today, ...addresses } satisfies Asked);
  });
}
