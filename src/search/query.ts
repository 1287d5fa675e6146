import { tokensOf } from './lexer.ts';
import type { Token } from './lexer.ts';
import { readOperator } from './operators.ts';
import type { Range } from './ranges.ts';
import type { FacetName, Terms } from './terms.ts';
import { isAlert, withoutFrame } from './alert.ts';
import { isPaste, withoutNoise } from './telling.ts';
import { wordsOf } from './words.ts';
import type { Key, Values } from '../words/words.ts';

/** Something in a query that could not be used as it stands; the rest of the query still holds. */
export interface QueryProblem {
  /** The part it is about, as typed. */
  part: string;
  /** What is said of it: a text of the interface, with what stands in its places. */
  key: Key;
  values: Values;
}

/** Values of facets by facet: alternatives within one, together across several. */
export type Choice = Partial<Record<FacetName, string[]>>;

/** What a query asks for. */
export interface Query {
  /** The words searched for, in their order, those of phrases too. */
  words: string[];
  /** Words that must stand one after the other. */
  phrases: string[][];
  /** Words or phrases that must not occur. */
  without: string[][];
  only: Choice;
  /** Values that must not hold. */
  not: Choice;
  ranges: Range[];
  problems: QueryProblem[];
  /** It was not typed but pasted: every part of it is a word, and words may be missing. */
  pasted: boolean;
}

/** No query is read further than this. */
export const LONGEST_QUERY = 4000;

/**
 * Reads a query. It never fails: what is not understood is searched for as words, or told in `problems` and left out.
 * In an alert or a stack trace `-word` and `name:value` mean something else: there everything is a word.
 */
export function parseQuery(text: string, terms: Terms): Query {
  const query: Query = {
    words: [],
    phrases: [],
    without: [],
    only: {},
    not: {},
    ranges: [],
    problems: [],
    pasted: false,
  };
  const read = text.slice(0, LONGEST_QUERY).toWellFormed();
  const pasted = wordsPasted(read);
  if (pasted.length > 0) return { ...query, words: pasted, pasted: true };
  for (const token of tokensOf(read, Object.keys(terms.facets))) add(token, terms, query);
  return query;
}

/** The words of what was pasted, without what says nothing; none of what was typed. */
function wordsPasted(text: string): string[] {
  if (isAlert(text)) return wordsOf(withoutNoise(withoutFrame(text)));
  return isPaste(wordsOf(text)) ? wordsOf(withoutNoise(text)) : [];
}

function add(token: Token, terms: Terms, query: Query): void {
  if (token.operator !== null) return readOperator({ ...token, operator: token.operator }, terms, query);
  const words = wordsOf(token.text);
  if (words.length === 0) return;
  if (token.negated) {
    query.without.push(words);
    return;
  }
  if (token.quoted && words.length > 1) query.phrases.push(words);
  query.words.push(...words);
}

/** Whether a query asks for nothing at all. */
export function isEmpty({ words, without, only, not, ranges }: Query): boolean {
  return [words, without, Object.keys(only), Object.keys(not), ranges].every(({ length }) => length === 0);
}

/** Whether answering a query takes the facts of the records, besides the index. */
export function needsTable({ only, not, ranges }: Query): boolean {
  return [Object.keys(only), Object.keys(not), ranges].some(({ length }) => length > 0);
}
