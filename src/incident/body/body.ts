import { wordsIn } from '../../words/words.ts';
import type { Say } from '../../words/words.ts';
import type { LocalProblem, Place } from '../problem.ts';
import { readBodyWith } from './read-body.ts';
import { satteri } from './satteri.ts';

/** A heading of the body. */
export interface Heading {
  /** As it is rendered: from 2, for the page has the only first-level heading. */
  depth: number;
  text: string;
  /** What a link in the body calls it: `#slug`. */
  slug: string;
  /** Its address on the page: the slug with a prefix, so that no heading can take a name that a script looks for. */
  id: string;
  /** The depth that was written, from 1. */
  written: number;
  place: Place;
}

/** A link's target as it was written, with escapes and character references resolved. */
export interface Link {
  url: string;
  place: Place;
}

/** A picture that the body shows. */
export interface Picture {
  src: string;
  /** Empty where the report gives none. */
  alt: string;
  place: Place;
}

/** A comment, without its braces and stars. */
export interface Comment {
  text: string;
  place: Place;
}

/** A report's body, rendered. */
export interface Body {
  /** Sanitised, printable as it is; `''` for an empty body. */
  html: string;
  headings: Heading[];
  /** Its words without markup and labels, code included, with single spaces. */
  text: string;
  words: number;
  links: Link[];
  pictures: Picture[];
  /** Every comment, also those inside `<Internal>`: they are for rules, and never shown. */
  comments: Comment[];
  /** Whether it has an `<Internal>` block, whoever the audience is. */
  hasInternal: boolean;
  /** Where these blocks stand in the source that was read, as offsets; outermost only, in order. */
  internals: { start: number; end: number }[];
}

/** For whom a body is read, and what the page adds to it. */
export interface BodyOptions {
  /** A public body has nothing of what stands in `<Internal>`: no words, links, pictures or headings. */
  audience: 'internal' | 'public';
  /** Where a link within the site, or a picture's path, leads on the page; as written without it. */
  mapUrl?: (url: string, use: 'link' | 'picture') => string;
  /** Says the labels that a rendered body has besides its own words; English without it. */
  say?: Say | undefined;
}

/** For those who read a body for what stands in it, and print none. */
const ENGLISH = wordsIn('en');

/**
 * Reads a body: parsed, checked and rendered by allow-list, sanitised. Nothing in it is compiled or run. `firstLine`
 * is the line of the file on which the body begins. Every problem is told; the body is `null` where there is one.
 */
export function readBody(
  source: string,
  firstLine: number,
  options: BodyOptions,
): { body: Body | null; problems: LocalProblem[] } {
  return readBodyWith(satteri, source, firstLine, { ...options, say: options.say ?? ENGLISH });
}
