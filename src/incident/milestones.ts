import type { Frontmatter } from './schema.ts';
import type { At } from './incident.ts';
import { epochMinutes, formatMoment, minutesBetween, plusMinutes } from './moment.ts';
import type { AnyMoment, Moment, RelativeMoment } from './moment.ts';
import type { Path } from './yaml.ts';
import { keysOf } from './keys-of.ts';
import { MILESTONES } from './vocabulary.ts';
import type { Milestone } from './vocabulary.ts';

type Event = Frontmatter['timeline'][number];
type Timed = Moment | RelativeMoment;

/** A milestone that `times` and timeline give differently. */
export interface Conflict {
  milestone: Milestone;
  path: Path;
  inTimes: string;
  inTimeline: string;
}

/** The milestones of a report, each wherever it was written, and the times of its events. */
export interface Clock {
  times: Record<Milestone, At | null>;
  events: { at: At | null; minutes: number | null }[];
  conflicts: Conflict[];
}

/**
 * Merges `times` and timeline. Of each kind the timeline's first event counts, of `resolved` the last; `times` gives
 * those that the timeline lacks. `times.started: unknown` yields to the timeline; an `~` on either counts for both.
 */
export function clockOf({ times, timeline }: Pick<Frontmatter, 'times' | 'timeline'>): Clock {
  const start = startOf(times.started, eventOf(timeline, 'started'));
  const conflicts: Conflict[] = [];
  const merged = {} as Record<Milestone, At | null>;
  for (const milestone of keysOf(MILESTONES)) {
    const written = times[milestone];
    const event = eventOf(timeline, milestone);
    const timed = event && resolve(event, start);
    const yields = written === undefined || (milestone === 'started' && written.type === 'unknown');
    if (event && !yields && !agree(written, event, timed)) {
      const path = ['times', milestone];
      conflicts.push({ milestone, path, inTimes: formatMoment(written), inTimeline: formatMoment(event) });
    }
    const own = written?.type === 'moment' ? written : null;
    const moment = own ?? timed;
    const estimated = (own?.estimated ?? false) || (event?.estimated ?? false);
    merged[milestone] = moment ? { ...atOf(moment), estimated } : null;
  }
  return { times: merged, events: timeline.map((event) => timeOf(event, start)), conflicts };
}

function startOf(written: Frontmatter['times']['started'], event: Timed | null): Moment | null {
  if (written.type === 'moment') return written;
  return event?.type === 'moment' ? event : null;
}

function eventOf(timeline: Event[], milestone: Milestone): Timed | null {
  const timed = timeline.flatMap(({ kind, at }) => (kind === milestone && at.type !== 'unknown' ? [at] : []));
  return (milestone === 'resolved' ? timed.at(-1) : timed[0]) ?? null;
}

/** The moment of an event; `null` where it is relative to a start that is not known to the minute. */
function resolve(at: Timed, start: Moment | null): Moment | null {
  if (at.type === 'moment') return at;
  const moment = start && plusMinutes(start, at.minutes);
  return moment && { ...moment, estimated: at.estimated || moment.estimated };
}

function agree(written: AnyMoment, event: Timed, timed: Moment | null): boolean {
  if (written.type !== 'moment') return false;
  if (!timed) return event.type === 'relative' && event.minutes === 0;
  return (
    written.precision === timed.precision &&
    written.zoned === timed.zoned &&
    epochMinutes(written) === epochMinutes(timed)
  );
}

function timeOf({ at }: Event, start: Moment | null): { at: At | null; minutes: number | null } {
  if (at.type === 'unknown') return { at: null, minutes: null };
  const moment = resolve(at, start);
  const minutes = at.type === 'relative' ? at.minutes : start && minutesBetween(start, at);
  return { at: moment && atOf(moment), minutes };
}

function atOf({ at, precision, estimated, zoned }: Moment): At {
  return { at, precision, estimated, zoned };
}
