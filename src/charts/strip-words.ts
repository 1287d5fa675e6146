import { MARKED } from './clock.ts';
import type { Mark, Marked } from './clock.ts';
import { PHASES } from '../incident/vocabulary.ts';
import type { Phase } from '../incident/vocabulary.ts';
import type { StripModel } from './strip.ts';
import { capital, overDuration, shortDuration, spokenDuration } from './words.ts';

/** The figure beside a strip. */
export interface Figure {
  /** `1 h 35 min`, `over 2 days`, `unknown`. */
  text: string;
  /** Small beneath it: `stated`, `estimated`, `in windows`, `by date`. */
  note: string | null;
  /** Whether it is a duration, rather than the words for having none. */
  known: boolean;
}

const NAMES: Record<Marked, string> = {
  detected: 'detected',
  identified: 'cause known',
  mitigated: 'mitigated',
  resolved: 'resolved',
};

/** How long it lasted, and on what that stands. */
export function figureOf({ incident: { statedDuration, ongoing }, facts, marks, end }: StripModel): Figure {
  const { duration, daysByDate } = facts;
  if (duration.minutes !== null) {
    const clock = end.kind === 'clock' ? end.minutes : null;
    const note = statedDuration ? statedNote(statedDuration, clock) : duration.estimated ? 'estimated' : null;
    return { text: shortDuration(duration.minutes), note, known: true };
  }
  if (end.kind === 'ongoing') return { text: overDuration(end.minutes), note: null, known: true };
  if (ongoing) return { text: 'still going on', note: null, known: false };
  const resolved = marks.find(({ milestone }) => milestone === 'resolved');
  if (daysByDate === null || !resolved?.byDate) return { text: 'unknown', note: null, known: false };
  return { text: daysWords(daysByDate), note: 'by date', known: false };
}

/** On what a stated length stands, beside the one that the clock gives; `null` where the two are the same. */
export function statedNote(
  { minutes, estimated }: { minutes: number; estimated: boolean },
  clock: number | null,
): string | null {
  const near = clock !== null && Math.abs(clock - minutes) <= clock / 10;
  if (clock === minutes || (estimated && near) || (estimated && clock === null))
    return estimated ? 'estimated' : null;
  return clock !== null && minutes < clock ? 'in windows' : 'stated';
}

/** Everything the strip shows, as one line of text. */
export function stripWords(model: StripModel): string {
  const { end, incident, facts } = model;
  const taken = facts.phases.detect.reason === 'same-minute';
  const marks = model.marks.toSorted((a, b) => a.minutes - b.minutes);
  const told = [...marks.map((mark) => markWords(mark, taken)), ...endWords(model)];
  const missing = MARKED.filter((name) => !marks.some(({ milestone }) => milestone === name))
    .filter((name) => name !== 'resolved' || !(incident.ongoing || end.kind === 'stated'))
    .filter((name) => incident.times[name] === null)
    .map((name) => NAMES[name]);
  const start = incident.times.started === null && marks.length === 0 ? ['started'] : [];
  return sentences([
    told.join('; '),
    start.length > 0 ? apartWords(model) : '',
    start.length + missing.length > 0 ? `not told: ${[...start, ...missing].join(', ')}` : '',
  ]);
}

function markWords({ milestone, minutes, byDate, open }: Mark, taken: boolean): string {
  const name = NAMES[milestone];
  if (byDate)
    return minutes === 0
      ? `${name} on the same day, by date`
      : `${name} ${daysWords(minutes / 1440)} later by date`;
  if (milestone === 'detected' && minutes === 0 && taken) {
    return 'detected: given as the minute of the start, so time to detect is unknown';
  }
  if (minutes < 0) return `${name} ${spokenDuration(-minutes)} before the start`;
  if (minutes === 0) return `${name} within a minute`;
  return `${name} after ${open ? 'about ' : ''}${spokenDuration(minutes)}`;
}

function endWords({ incident: { statedDuration, ongoing }, end }: StripModel): string[] {
  if (end.kind === 'ongoing') return [`still going on after ${overDuration(end.minutes, spokenDuration)}`];
  if (ongoing) return ['still going on'];
  if (!statedDuration || end.minutes === null) return [];
  if (end.kind === 'clock' && statedDuration.minutes === end.minutes) return [];
  const about = statedDuration.estimated ? 'about ' : '';
  return [`lasted ${about}${spokenDuration(statedDuration.minutes)}, as stated`];
}

/** Without a start nothing has a place, but what lies between two milestones is known all the same. */
function apartWords({ facts }: StripModel): string {
  const known = (Object.keys(PHASES) as Phase[]).flatMap((phase) => {
    const { minutes } = facts.phases[phase];
    return minutes === null ? [] : [`${phase} ${spokenDuration(minutes)}`];
  });
  return known.join(', ');
}

function daysWords(days: number): string {
  if (days === 0) return 'the same day';
  return `${days} ${days === 1 ? 'day' : 'days'}`;
}

function sentences(texts: string[]): string {
  return texts
    .filter((text) => text !== '')
    .map((text) => `${capital(text)}.`)
    .join(' ');
}
