import { markupOf } from '../charts/markup.ts';
import { strip } from '../charts/strip.ts';
import type { Figure } from '../charts/strip.ts';
import { asOf } from './collection.ts';
import type { Entry } from './collection.ts';
import { say } from './words.ts';

/** A strip as markup, and the figure that stands beside it. */
export interface PrintedStrip {
  markup: string;
  figure: Figure;
}

const printed = new WeakMap<Entry, PrintedStrip>();

/** The strip of an incident, drawn once: it stands on its own page, in lists, and beside those that it is like. */
export function stripOf(entry: Entry): PrintedStrip {
  let known = printed.get(entry);
  if (!known) {
    const { svg, figure } = strip(entry.incident, entry.facts, { date: asOf }, say);
    printed.set(entry, (known = { markup: markupOf(svg), figure }));
  }
  return known;
}
