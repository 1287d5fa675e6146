import type { Reading } from '../../try/reading.ts';
import type { Addresses, Answer, Asked } from './worker.ts';

/** After so long a document is given up: no postmortem takes a tenth of it. */
export const MOST_SECONDS = 20;

/** Reading was stopped because it took too long. */
export class TooLong extends Error {}

let worker: Worker | null = null;

function theWorker(): Worker {
  if (!worker) {
    worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    // One that could not be loaded while nobody asked is tried again with the next document.
    worker.onerror = () => {
      worker = null;
    };
  }
  return worker;
}

/** Starts the thread and has it load all that it needs, so that a document which comes soon is read at once. */
export function makeReady(addresses: Addresses): void {
  if (!worker) theWorker().postMessage({ ...addresses, document: null } satisfies Asked);
}

/**
 * Reads a document in a thread of its own, which is started, and all that it needs loaded, with the first one at the
 * latest.
 * @throws TooLong
 * @throws Error where the reader or the site's content cannot be loaded
 */
export function readAside(text: string, addresses: Addresses): Promise<Reading> {
  const reader = theWorker();
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
    reader.postMessage({ ...addresses, document: { text, today } } satisfies Asked);
  });
}
