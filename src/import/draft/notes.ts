import { quoteFrom } from '../evidence.ts';
import type { Basis, Evidence, Findings, Place, Question } from '../evidence.ts';
import type { SourceText } from '../source-text.ts';

/** Collects where values come from, and what is to be asked. A value whose words cannot be found again is not kept. */
export class Notes implements Findings {
  readonly evidence: Evidence[] = [];
  readonly questions: Question[] = [];
  readonly #source: SourceText;

  constructor(source: SourceText) {
    this.#source = source;
  }

  /** Whether the words bearing a value stand in the document; where they do, it is noted. */
  bears(field: string, value: unknown, place: Place, basis: Basis = 'stated'): boolean {
    const found = quoteFrom(this.#source, place);
    if (!found) return false;
    this.evidence.push({ field, value, basis, line: found.line, quote: found.quote });
    return true;
  }

  /** Those of a list whose words stand in the document, each noted under its number among them. */
  borne<Item extends Place>(
    field: string,
    items: readonly Item[],
    valueOf: (item: Item) => unknown,
    basis?: Basis,
  ): Item[] {
    const kept: Item[] = [];
    for (const item of items)
      if (this.bears(`${field}[${kept.length}]`, valueOf(item), item, basis)) kept.push(item);
    return kept;
  }

  ask(field: string, message: string): void {
    if (!this.questions.some((question) => question.field === field && question.message === message)) {
      this.questions.push({ field, message });
    }
  }
}

/** A text that the schema takes: control characters and bidirectional marks are gone, and it is cut at a word. */
export function fitting(text: string, most: number): string {
  const clean = text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, '')
    // More brackets than this open nothing, and the reader of a report takes them for nesting.
    .replace(/([[{])(?:\s*[[{]){3,}/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  if (clean.length <= most) return clean;
  const whole = clean.slice(0, most - 1);
  const cut = whole.replace(/\s+\S*$/, '');
  return `${(cut.length < most / 2 ? whole : cut).toWellFormed()}…`;
}

/** "line 3", "lines 3, 5, 9". */
export function linesOf(lines: readonly number[]): string {
  const all = [...new Set(lines)];
  return `${all.length === 1 ? 'line' : 'lines'} ${all.join(', ')}`;
}
