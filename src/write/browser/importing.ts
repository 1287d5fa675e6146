/** Reads a pasted document; loaded when one is pasted. */
import { importerOf } from '../../import/importer.ts';
import type { Imported } from '../../import/import-document.ts';
import type { Say } from '../../words/words.ts';
import { contentOf } from '../content.ts';
import type { WriterContent } from '../content.ts';

/** What became of a document, by the same importer as the command's. `today` is an ISO date. */
export function readDocument(text: string, content: WriterContent, today: string, say: Say): Imported {
  return importerOf(contentOf(content), today, say).text(text);
}
