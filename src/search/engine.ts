import type { MarkKind } from './marks.ts';
import type { Result } from './result.ts';
import type { Table } from './table.ts';
import type { Terms } from './terms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How well a record holds a word, and where: the numbers of the words, from 0. */
export interface Hit {
  score: number;
  at: readonly number[];
}

/** The index and what belongs to it, wherever it is: the page reads it over the network, so does the evaluation. */
export interface Library {
  /** Begins to load what the first search takes. */
  warm: () => void;
  terms: () => Promise<Terms>;
  /** The records that hold a word in any of its forms, by id. */
  find: (word: string) => Promise<ReadonlyMap<string, Hit>>;
  /** The ids of the records that have a cause or symptom. */
  marked: (kind: MarkKind, id: string) => Promise<readonly string[]>;
  vocabulary: Vocabulary;
  /** The facts of every record, for facets, operators and sorting. */
  table: () => Promise<Table>;
  result: (id: string) => Promise<Result>;
}
