import type { Facts } from '../facts/facts.ts';
import type { At, Incident } from '../incident/incident.ts';
import { clockOf } from './clock.ts';
import type { Mark } from './clock.ts';
import { heldOf } from './ribbon-hypotheses.ts';
import type { Held } from './ribbon-hypotheses.ts';
import { stretchesOf } from './ribbon-stretches.ts';
import type { Stretch } from './ribbon-stretches.ts';
import type { Say } from '../words/words.ts';

export interface RibbonOptions {
  /** Says all that stands in it. */
  say: Say;
  /** The name of a cause in running text; without it the words of its id. */
  causeName?: (id: string) => string;
}

/** What is said of a place: a line in bold, and smaller ones beneath it. */
export interface Label {
  title: string;
  /** One text; drawings break it as they need. */
  text: string;
}

/** An incident ready to be drawn; all times are minutes on its own clock. */
export interface RibbonModel {
  say: Say;
  incident: Incident;
  facts: Facts;
  from: number;
  to: number;
  /** Whether minute 0 is the start; otherwise it is the first milestone that is known. */
  startKnown: boolean;
  end: 'known' | 'stated' | 'unknown' | 'ongoing';
  /** Where it ended, or where what is known of it ends; marks may lie beyond. */
  endAt: number;
  marks: Mark[];
  /** Marks too far out to be drawn; the caption has them. */
  outside: Mark[];
  stretches: Stretch[];
  hypotheses: Held[];
  /** Those without a place on the clock, in words. */
  unplaced: string[];
  /** The moment of minute 0, where the time of day is known. */
  zero: At | null;
}

/** How far beyond the end, or before the start, a mark may lie and still be drawn, as a share of the whole. */
const REACH = 0.5;

/** `null` where no stretch of time is known. */
export function modelOf(incident: Incident, facts: Facts, options: RibbonOptions): RibbonModel | null {
  const clock = clockOf(incident, facts);
  const onClock = clock.marks.filter(({ byDate }) => !byDate);
  const startKnown = clock.reference === 'started';
  // A stated length counts from the start, so it has no place where other moments are known and the start is not.
  const stated = startKnown || clock.reference === null ? incident.statedDuration : null;
  const { held, unplaced } = heldOf(incident, facts, clock.reference, options);

  const resolved = onClock.find(({ milestone }) => milestone === 'resolved');
  const end = resolved ? 'known' : stated ? 'stated' : incident.ongoing ? 'ongoing' : 'unknown';
  const last = Math.max(
    0,
    ...onClock.map(({ minutes }) => minutes),
    ...held.map(({ to, from }) => to ?? from),
  );
  const length = resolved?.minutes ?? stated?.minutes ?? last;
  if (length <= 0) return null;

  const reach = length * REACH;
  const marks = onClock.filter(({ minutes }) => minutes >= -reach && minutes <= length + reach);
  const from = Math.min(0, ...marks.map(({ minutes }) => minutes));
  const to = Math.max(length, ...marks.map(({ minutes }) => minutes));
  const zero = clock.reference === null ? null : incident.times[clock.reference];
  return {
    say: options.say,
    incident,
    facts,
    from,
    to,
    startKnown: startKnown || clock.reference === null,
    end,
    endAt: length,
    marks,
    outside: onClock.filter((mark) => !marks.includes(mark)),
    stretches: stretchesOf({
      say: options.say,
      facts,
      marks,
      told: clock.marks.map(({ milestone }) => milestone),
      startKnown: clock.reference === null || startKnown,
      end: length,
      from,
      to,
    }),
    hypotheses: held.filter((one) => (one.to ?? one.from) >= from && one.from <= to),
    unplaced,
    zero: zero && zero.precision !== 'day' ? zero : null,
  };
}
