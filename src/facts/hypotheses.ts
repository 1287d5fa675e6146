import { branchOf, names } from '../incident/incident.ts';
import type { Incident, TimelineEvent } from '../incident/incident.ts';
import { epochMinutes } from '../incident/moment.ts';
import { known, unknown } from './known.ts';
import type { Length } from './known.ts';

/** Something that was suspected and was not the cause. */
export interface Hypothesis {
  /** The causes suspected, without the actual one; empty where none fits the words. */
  suspect: string[];
  /** The position of its `suspected` event in the timeline. */
  event: number;
  /** The position of the event that ended it or bounds it; `null` where there is none. */
  endEvent: number | null;
  /** From when to when it was held, in minutes on the report's own clock; `null` where unknown. */
  span: { from: number; to: number } | null;
  minutes: number | null;
  /** The end is that of the next step, not of a `ruled-out` event: it was held at most so long. */
  atMost: boolean;
}

/**
 * The hypotheses of a report: each `suspected` event but what named the actual cause. It is held until the
 * `ruled-out` event that names the same causes, or that names none and is the next of these two kinds (exact);
 * else at most until the next `suspected` or `identified` event with a known time; else its end is unknown.
 */
export function hypothesesOf(incident: Pick<Incident, 'cause' | 'timeline'>): Hypothesis[] {
  const { timeline, cause } = incident;
  const clock = timeline.map(clockMinutes(timeline));
  return timeline.flatMap((event, index) => {
    if (event.kind !== 'suspected') return [];
    const suspect = event.suspect.filter((name) => !names(name, cause.category));
    if (suspect.length === 0 && event.suspect.length > 0) return [];
    return [hypothesis(suspect, index, timeline, clock)];
  });
}

/** The time spent on them: the length of the union of their spans; unknown where one of them is, or where there are none. */
export function hypothesisMinutesOf(hypotheses: Hypothesis[]): Length {
  if (hypotheses.length === 0) return unknown('none-told');
  const spans = hypotheses.map(({ span }) => span);
  if (!spans.every((span) => span !== null)) return unknown('end-not-told');
  let total = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    total += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return known(Math.round(total), false);
}

function hypothesis(
  suspect: string[],
  event: number,
  timeline: TimelineEvent[],
  clock: (number | null)[],
): Hypothesis {
  const from = clock[event] ?? null;
  const ruledOut = ruledOutBy(suspect, event, timeline);
  const exact = ruledOut !== null && clock[ruledOut] !== null;
  const endEvent = exact ? ruledOut : nextStep(event, timeline, clock);
  const to = endEvent === null ? null : clock[endEvent]!;
  if (from === null || to === null || to < from) {
    return { suspect, event, endEvent: ruledOut, span: null, minutes: null, atMost: false };
  }
  return { suspect, event, endEvent, span: { from, to }, minutes: Math.round(to - from), atMost: !exact };
}

function ruledOutBy(suspect: string[], event: number, timeline: TimelineEvent[]): number | null {
  let first = true;
  for (let index = event + 1; index < timeline.length; index += 1) {
    const { kind, suspect: named } = timeline[index]!;
    if (kind !== 'suspected' && kind !== 'ruled-out') continue;
    if (kind === 'ruled-out') {
      if (named.length === 0 ? first : suspect.length > 0 && suspect.every((cause) => covers(named, cause)))
        return index;
    }
    first = false;
  }
  return null;
}

/** Ruling out a first level rules out its whole branch. */
function covers(named: string[], cause: string): boolean {
  return named.includes(cause) || named.includes(branchOf(cause));
}

function nextStep(event: number, timeline: TimelineEvent[], clock: (number | null)[]): number | null {
  for (let index = event + 1; index < timeline.length; index += 1) {
    const { kind } = timeline[index]!;
    if ((kind === 'suspected' || kind === 'identified') && clock[index] !== null) return index;
  }
  return null;
}

/**
 * Minutes on one clock for all events of a report: since the start where that is known, else since 1970, so that
 * spans can be measured in a report whose start is unknown as well.
 */
function clockMinutes(timeline: TimelineEvent[]): (event: TimelineEvent) => number | null {
  const sinceStart = timeline.some(({ minutes }) => minutes !== null);
  return ({ at, minutes }) => {
    if (sinceStart) return minutes;
    return at && at.precision !== 'day' ? epochMinutes(at) : null;
  };
}
