import type { Content } from '../incident/content.ts';
import { contentWords } from './draft/content-words.ts';
import { readExported, readExportedPage } from './exported.ts';
import { importDocument } from './import-document.ts';
import type { Imported } from './import-document.ts';
import { sourceOf } from './read-text.ts';
import type { SourceText } from './source-text.ts';
import type { Say } from '../words/words.ts';

/** Imports documents for one site, whose causes, symptoms, levels and services a draft keeps to. */
export interface Importer {
  /** A text: Markdown, plain, HTML, or a report that was exported, as MDX or as its page. */
  text: (text: string) => Imported;
  /** What a converter made of another format. */
  source: (source: SourceText) => Imported;
}

/**
 * An importer for a site. `today` is an ISO date: nothing in a draft lies later. `say` has the labels that a site in
 * that language puts into the pages of reports (`body.note.…`, `body.log`): they are no part of the text.
 */
export function importerOf(
  content: Pick<Content, 'taxonomy' | 'settings' | 'services' | 'schema'>,
  today: string,
  say: Say,
): Importer {
  const words = contentWords(content);
  const source = (given: SourceText): Imported => importDocument(given, words, today);
  return {
    source,
    text: (text) =>
      readExported(text, content.schema) ??
      readExportedPage(text, content.schema, say) ??
      source(sourceOf(text)),
  };
}
