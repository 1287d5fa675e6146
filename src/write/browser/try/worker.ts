/** Reads documents off the page's own thread, so that a document which takes long never holds the page up. */
import { speak } from '../../../words/speak.ts';
import type { Speech } from '../../../words/speak.ts';
import { contentOf } from '../../content.ts';
import type { WriterContent } from '../../content.ts';
import { readDocument } from '../../try/read-document.ts';
import type { Reading } from '../../try/reading.ts';

/** Where the site's content stands, and the texts of the interface. */
export interface Addresses {
  content: string;
  words: string;
}

/** What the page asks: a document. */
export interface Asked extends Addresses {
  text: string;
  today: string;
}

/** What it gets. */
export type Answer = { reading: Reading } | { failed: string };

const scope = globalThis as unknown as {
  onmessage: (event: MessageEvent<Asked>) => void;
  postMessage: (answer: Answer) => void;
};

/** Read with the first document. */
let known: Promise<[WriterContent, Speech]> | null = null;

scope.onmessage = ({ data }) => {
  answer(data).then(
    (reading) => scope.postMessage({ reading }),
    (error: unknown) => scope.postMessage({ failed: error instanceof Error ? error.message : String(error) }),
  );
};

async function answer({ text, today, content, words }: Asked): Promise<Reading> {
  known ??= Promise.all([read<WriterContent>(content), read<Speech>(words)]);
  const [written, speech] = await known;
  return readDocument(text, contentOf(written), today, speak(speech));
}

async function read<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} (${response.status})`);
  return (await response.json()) as T;
}
