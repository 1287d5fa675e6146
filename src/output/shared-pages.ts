import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A page that any thread may render. */
export interface SharedPage {
  /** Its whole address. */
  url: string;
  /** The file of `src/pages` that it is made by. */
  component: string;
  /** Absolute path of the file that it becomes. */
  file: string;
}

/** Pages that several threads render, each by the thread that is the first to claim it. */
export interface SharedPages {
  pages: SharedPage[];
  /** In memory that all threads share: 1 for each page that somebody renders. */
  claims: Int32Array<SharedArrayBuffer>;
}

export function sharedPages(pages: SharedPage[]): SharedPages {
  return {
    pages,
    claims: new Int32Array(new SharedArrayBuffer(pages.length * Int32Array.BYTES_PER_ELEMENT)),
  };
}

/** Whether this page is now the caller's to render; of all who ask, one is told so. */
export function claim({ claims }: SharedPages, place: number): boolean {
  return Atomics.compareExchange(claims, place, 0, 1) === 0;
}

/** Writes a page without waiting: for many small files that is the fastest. */
export async function writePage(file: string, response: Response): Promise<void> {
  const bytes = await response.bytes();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}
