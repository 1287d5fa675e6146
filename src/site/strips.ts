import { strip } from '../charts/strip.ts';
import type { Figure } from '../charts/strip.ts';
import type { Drawing } from '../charts/svg.ts';
import { asOf } from './collection.ts';
import type { Entry } from './collection.ts';
import { say } from './words.ts';

/** A strip, and the figure that stands beside it. */
export interface DrawnStrip {
  svg: Drawing;
  figure: Figure;
}

const drawn = new WeakMap<Entry, DrawnStrip>();

/** The strip of an incident, drawn once: it stands on its own page, in lists, and beside those that it is like. */
export function stripOf(entry: Entry): DrawnStrip {
  let known = drawn.get(entry);
  if (!known) {
    const { svg, figure } = strip(entry.incident, entry.facts, { date: asOf }, say);
    drawn.set(entry, (known = { svg, figure }));
  }
  return known;
}
