import type { Facts } from '../facts/facts.ts';
import type { Hypothesis } from '../facts/hypotheses.ts';
import type { Incident } from '../incident/incident.ts';
import { epochMinutes } from '../incident/moment.ts';
import type { Clock } from './clock.ts';
import type { Label, RibbonOptions } from './ribbon-model.ts';
import { shortened } from './text-width.ts';
import { capital, list, shortDuration } from './words.ts';
import type { Say } from '../words/words.ts';

/** A hypothesis with its place on the clock of the drawing. */
export interface Held {
  from: number;
  /** `null` where nothing says until when it was held. */
  to: number | null;
  /** Not ruled out: held until the next step at most. */
  atMost: boolean;
  minutes: number | null;
  /** Those that were held at the same time lie side by side. */
  lane: number;
  /** What was suspected, in words. */
  name: string;
  label: Label;
}

const LONGEST_NAME = 48;

/** The hypotheses of a report on the clock whose minute 0 is `reference`; those without a place only by name. */
export function heldOf(
  incident: Incident,
  facts: Facts,
  reference: Clock['reference'],
  options: RibbonOptions,
): { held: Held[]; unplaced: string[] } {
  const toClock = clockShift(incident, reference);
  const held: Omit<Held, 'lane'>[] = [];
  const unplaced: string[] = [];
  for (const hypothesis of facts.hypotheses) {
    const name = nameOf(hypothesis, incident, options);
    const span = toClock && placeOf(hypothesis, incident, toClock);
    if (!span) unplaced.push(name);
    else {
      const { atMost, minutes } = hypothesis;
      held.push({
        ...span,
        atMost,
        minutes,
        name,
        // A sentence of the timeline has no room in the drawing, and half of one says something else.
        label: {
          title: hypothesis.suspect.length > 0 ? capital(name) : options.say('ribbon.unnamed'),
          text: suspectedText(hypothesis, options.say),
        },
      });
    }
  }
  return { held: withLanes(held), unplaced };
}

function placeOf(
  { span, event }: Hypothesis,
  { timeline }: Incident,
  toClock: (minutes: number) => number,
): { from: number; to: number | null } | null {
  if (span) return { from: toClock(span.from), to: toClock(span.to) };
  const minutes = timeline[event]?.minutes ?? null;
  return minutes === null ? null : { from: toClock(minutes), to: null };
}

/**
 * From the minutes in which hypotheses are measured (since the start where any event has them, else since 1970) to
 * those of the drawing, which count from its reference.
 */
function clockShift(
  { timeline, times }: Incident,
  reference: Clock['reference'],
): ((minutes: number) => number) | null {
  if (reference === null) return null;
  const sinceStart = timeline.some(({ minutes }) => minutes !== null);
  const at = times[reference];
  const zero = sinceStart
    ? reference === 'started'
      ? 0
      : timeline.find(({ kind, minutes }) => kind === reference && minutes !== null)?.minutes
    : at && at.precision !== 'day'
      ? epochMinutes(at)
      : null;
  return zero === null || zero === undefined ? null : (minutes) => minutes - zero;
}

function suspectedText({ minutes, atMost }: Hypothesis, say: Say): string {
  if (minutes === null) return say('ribbon.suspected-open');
  const length = shortDuration(minutes, say);
  return say('ribbon.suspected', { length: atMost ? say('time.at-most', { length }) : length });
}

function nameOf(
  { suspect, event }: Hypothesis,
  { timeline }: Incident,
  { causeName, say }: RibbonOptions,
): string {
  if (suspect.length > 0)
    return shortened(list(suspect.map(causeName ?? plainName), say, 'or'), LONGEST_NAME);
  return shortened(timeline[event]?.text ?? '', LONGEST_NAME);
}

function plainName(cause: string): string {
  return (cause.split('/').at(-1) ?? cause).replaceAll('-', ' ');
}

function withLanes(held: Omit<Held, 'lane'>[]): Held[] {
  const ends: number[] = [];
  return held
    .toSorted((a, b) => a.from - b.from)
    .map((one) => {
      const free = ends.findIndex((end) => end <= one.from);
      const lane = free === -1 ? ends.length : free;
      ends[lane] = one.to ?? one.from;
      return { ...one, lane };
    });
}
