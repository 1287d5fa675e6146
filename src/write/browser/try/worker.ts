/** Reads documents off the page's own thread, so that a document which takes long never holds the page up. */
import type { Content } from '../../../incident/content.ts';
import { problemSpeaker } from '../../../words/problem-words.ts';
import { speak } from '../../../words/speak.ts';
import type { Speech } from '../../../words/speak.ts';
import type { Say } from '../../../words/words.ts';
import { contentOf } from '../../content.ts';
import type { WriterContent } from '../../content.ts';
import { readDocument } from '../../try/read-document.ts';
import type { Reading } from '../../try/reading.ts';

/** Where the site's content stands, and the texts of the interface. */
export interface Addresses {
  content: string;
  words: string;
}

/** What the page asks: to read a document, or only to be ready for one. */
export interface Asked extends Addresses {
  document: { text: string; today: string } | null;
}

/** What it gets for a document. */
export type Answer = { reading: Reading } | { failed: string };

const scope = globalThis as unknown as {
  onmessage: (event: MessageEvent<Asked>) => void;
  postMessage: (answer: Answer) => void;
};

interface Known {
  content: Content;
  say: Say;
  /** Says in the site's language what the importer says. */
  told: (text: string) => string;
}

/** Read once, before the first document. */
let known: Promise<Known> | null = null;

scope.onmessage = ({ data: { document, ...addresses } }) => {
  known ??= learn(addresses);
  known
    .then(({ content, say, told }) => {
      if (document)
        scope.postMessage({ reading: readDocument(document.text, content, document.today, say, told) });
    })
    .catch((error: unknown) => {
      // Whoever asks next may be luckier.
      known = null;
      if (document) scope.postMessage({ failed: error instanceof Error ? error.message : String(error) });
    });
};

async function learn({ content, words }: Addresses): Promise<Known> {
  const [written, speech] = await Promise.all([read<WriterContent>(content), read<Speech>(words)]);
  const { sayings } = written;
  const told = sayings ? problemSpeaker(sayings) : (text: string) => text;
  return { content: contentOf(written), say: speak(speech), told };
}

async function read<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} (${response.status})`);
  return (await response.json()) as T;
}
