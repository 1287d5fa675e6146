import type { LocalProblem, Place } from '../problem.ts';

/** More than this helps nobody, and a hostile body could ask for hundreds of thousands. */
export const MOST_PROBLEMS = 100;

/** Collects what is wrong with one body. Everything that the body refuses is an error. */
export class Problems {
  readonly #list: LocalProblem[] = [];
  readonly #seen = new Set<string>();
  #more = false;

  add(rule: string, place: Place, message: string, hint: string | null): void {
    const key = `${rule}\n${place.line}\n${place.column}\n${message}`;
    if (this.#seen.has(key)) return;
    if (this.#list.length >= MOST_PROBLEMS) {
      this.#more = true;
      return;
    }
    this.#seen.add(key);
    this.#list.push({ ...place, rule, severity: 'error', message, hint });
  }

  get any(): boolean {
    return this.#list.length > 0;
  }

  /** Whether no more are kept, so that nobody need look for them. */
  get full(): boolean {
    return this.#more;
  }

  /** By place; where there were too many, the last one says so. */
  list(): LocalProblem[] {
    const sorted = this.#list.toSorted((a, b) => a.line - b.line || a.column - b.column);
    const last = sorted.at(-1);
    if (!last || !this.#more) return sorted;
    const message = 'the body has more problems than are listed';
    return [...sorted, { ...last, rule: 'body-bounds', message, hint: 'mend these first, then check again' }];
  }
}

/** A piece of somebody's text as a message can show it: one line, in backticks, cut where it is long. */
export function quoted(text: string, most = 60): string {
  const line = text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
  const short = line.length > most ? `${line.slice(0, most).toWellFormed()}…` : line;
  return short.includes('`') ? `"${short}"` : `\`${short}\``;
}
