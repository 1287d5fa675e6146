import { sentencesOf } from './block.ts';
import type { Sentence } from './block.ts';
import { withFieldLines } from './field-table.ts';
import { readFrontMatter } from './front-matter.ts';
import type { FrontMatter } from './front-matter.ts';
import { withLearningLines } from './learning-lines.ts';
import { readLines } from './lines.ts';
import type { Line } from './lines.ts';
import { readSections } from './sections.ts';
import type { Section } from './sections.ts';
import type { SourceText } from './source-text.ts';

/** A document that reading rules can ask. */
export interface Document {
  source: SourceText;
  frontMatter: FrontMatter;
  lines: Line[];
  sections: Section[];
}

/** Takes a text apart into lines and sections. */
export function readDocument(source: SourceText): Document {
  const texts = source.text.split('\n');
  const frontMatter = readFrontMatter(texts);
  const read = readLines(texts, frontMatter.lines, (index) => source.lineOf(index + 1));
  const lines = withLearningLines(withFieldLines(read));
  return { source, frontMatter, lines, sections: readSections(lines) };
}

/** All sentences of sections, in order. */
export function sentencesIn(sections: readonly Section[]): Sentence[] {
  return sections.flatMap(({ blocks }) => blocks.flatMap(sentencesOf));
}
