import type { Facts } from '../facts/facts.ts';
import type { Incident } from '../incident/incident.ts';
import type { AsOf } from './clock.ts';
import { modelOf } from './ribbon-model.ts';
import type { RibbonOptions } from './ribbon-model.ts';
import { tallRibbon } from './ribbon-tall.ts';
import { wideRibbon } from './ribbon-wide.ts';
import { captionOf } from './ribbon-caption.ts';
import { wordsOf } from './ribbon-words.ts';
import type { Drawing } from './svg.ts';

export type { RibbonOptions } from './ribbon-model.ts';

/** An incident on a linear clock, drawn twice: lying for wide screens, standing for narrow ones. */
export interface Ribbon {
  wide: Drawing;
  tall: Drawing;
  /** A `figcaption`: what is unknown and why, and the time on other hypotheses; `null` where nothing needs saying. */
  caption: Drawing | null;
  /** Everything it shows, as text; both drawings carry it. */
  words: string;
}

/**
 * Draws an incident on a linear clock: phases as bands, hypotheses hatched above them, stretches that nobody told
 * dotted. `null` where no two moments of it are known to the minute; the page then says so in words.
 */
export function ribbon(incident: Incident, facts: Facts, asOf: AsOf, options: RibbonOptions): Ribbon | null {
  const model = modelOf(incident, facts, options);
  if (!model) return null;
  const words = wordsOf(model, asOf);
  return {
    wide: wideRibbon(model, words),
    tall: tallRibbon(model, words),
    caption: captionOf(model, asOf),
    words,
  };
}
