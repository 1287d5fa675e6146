import type { Basis } from '../../import/evidence.ts';
import type { Drawn } from '../drawn.ts';

/** One value that was read from a document, in words, and the line that it was read from. */
export interface ReadValue {
  label: string;
  text: string;
  /** How it was come by, in words; `null` where it simply stands there. */
  basis: string | null;
  /** As a program says it. */
  kind: Basis;
  /** From 1, in the source. */
  line: number;
  quote: string;
}

/** Values that belong together. */
export interface ReadPart {
  heading: string;
  values: ReadValue[];
}

/** Something that the document does not say, or says in two ways. */
export interface ReadQuestion {
  label: string;
  message: string;
}

/** What was made of one document; it travels between threads, so all of it is plain data. */
export interface Reading {
  /** Lines as they were given. */
  lines: string[];
  /** Why it is no postmortem; `null` where it is one. */
  refusal: string | null;
  title: string;
  summary: string;
  /** How many values were read and what is left to ask, in a sentence. */
  tally: string;
  parts: ReadPart[];
  questions: ReadQuestion[];
  /** `null` where nothing can be drawn. */
  drawn: Drawn | null;
  /** What the form goes on with; `null` for what is no postmortem. */
  draft: {
    frontmatter: Record<string, unknown>;
    body: string;
    questions: { field: string; message: string }[];
  } | null;
}
