import { MARKED } from './clock.ts';
import type { Mark } from './clock.ts';
import { PHASES } from '../incident/vocabulary.ts';
import { keysOf } from '../incident/keys-of.ts';
import type { StripModel } from './strip.ts';
import { capital, overDuration, shortDuration, spokenDuration } from './words.ts';
import type { Say } from '../words/words.ts';

/** The figure beside a strip. */
export interface Figure {
  /** `1 h 35 min`, `over 2 days`, `unknown`. */
  text: string;
  /** Small beneath it: `stated`, `estimated`, `in windows`, `by date`. */
  note: string | null;
  /** Whether it is a duration, rather than the words for having none. */
  known: boolean;
}

/** How long it lasted, and on what that stands. */
export function figureOf(model: StripModel): Figure {
  const { incident, facts, marks, end, say } = model;
  const { statedDuration, ongoing } = incident;
  const { duration, daysByDate } = facts;
  if (duration.minutes !== null) {
    const clock = end.kind === 'clock' ? end.minutes : null;
    const note = statedDuration ? statedNote(statedDuration, clock) : duration.estimated ? 'estimated' : null;
    return {
      text: shortDuration(duration.minutes, say),
      note: note && say(`strip.${note}`),
      known: true,
    };
  }
  if (end.kind === 'ongoing') return { text: overDuration(end.minutes, say), note: null, known: true };
  if (ongoing) return { text: say('strip.ongoing'), note: null, known: false };
  const resolved = marks.find(({ milestone }) => milestone === 'resolved');
  if (daysByDate === null || !resolved?.byDate)
    return { text: say('time.unknown'), note: null, known: false };
  return { text: say('strip.days', { days: daysByDate }), note: say('strip.by-date'), known: false };
}

/** On what a stated length stands, beside the one that the clock gives; `null` where the two are the same. */
export function statedNote(
  { minutes, estimated }: { minutes: number; estimated: boolean },
  clock: number | null,
): 'estimated' | 'windows' | 'stated' | null {
  const near = clock !== null && Math.abs(clock - minutes) <= clock / 10;
  if (clock === minutes || (estimated && near) || (estimated && clock === null))
    return estimated ? 'estimated' : null;
  return clock !== null && minutes < clock ? 'windows' : 'stated';
}

/** Everything the strip shows, as one line of text. */
export function stripWords(model: StripModel): string {
  const { end, incident, facts, say } = model;
  const taken = facts.phases.detect.reason === 'same-minute';
  const marks = model.marks.toSorted((a, b) => a.minutes - b.minutes);
  const told = [...marks.map((mark) => markWords(mark, taken, say)), ...endWords(model)];
  const missing = MARKED.filter((name) => !marks.some(({ milestone }) => milestone === name))
    .filter((name) => name !== 'resolved' || !(incident.ongoing || end.kind === 'stated'))
    .filter((name) => incident.times[name] === null)
    .map((name) => say(`event.${name}`));
  const start = incident.times.started === null && marks.length === 0 ? [say('event.started')] : [];
  const names = [...start, ...missing].join(', ');
  return sentences([
    told.length === 0 ? '' : told.reduce((first, second) => say('ribbon.both', { first, second })),
    start.length > 0 ? apartWords(model) : '',
    names === '' ? '' : say('strip.not-told', { names }),
  ]);
}

function markWords({ milestone, minutes, byDate, open }: Mark, taken: boolean, say: Say): string {
  const name = say(`event.${milestone}`);
  if (byDate) {
    const days = say('strip.days', { days: minutes / 1440 });
    return minutes === 0 ? say('strip.same-day', { name }) : say('strip.days-later', { name, days });
  }
  if (milestone === 'detected' && minutes === 0 && taken) return say('strip.same-minute');
  if (minutes < 0) return say('strip.before', { name, length: spokenDuration(-minutes, say) });
  if (minutes === 0) return say('strip.within-minute', { name });
  const length = spokenDuration(minutes, say);
  return say('strip.after', { name, length: open ? say('time.about', { length }) : length });
}

function endWords({ incident: { statedDuration, ongoing }, end, say }: StripModel): string[] {
  if (end.kind === 'ongoing')
    return [say('strip.ongoing-after', { length: overDuration(end.minutes, say, spokenDuration) })];
  if (ongoing) return [say('strip.ongoing')];
  if (!statedDuration || end.minutes === null) return [];
  if (end.kind === 'clock' && statedDuration.minutes === end.minutes) return [];
  const length = spokenDuration(statedDuration.minutes, say);
  return [
    say('strip.lasted-stated', {
      length: statedDuration.estimated ? say('time.about', { length }) : length,
    }),
  ];
}

/** Without a start nothing has a place, but what lies between two milestones is known all the same. */
function apartWords({ facts, say }: StripModel): string {
  const known = keysOf(PHASES).flatMap((phase) => {
    const { minutes } = facts.phases[phase];
    if (minutes === null) return [];
    return [
      say('chart.phase-length', { phase: say(`phase.${phase}`), length: spokenDuration(minutes, say) }),
    ];
  });
  return known.join(', ');
}

function sentences(texts: string[]): string {
  return texts
    .filter((text) => text !== '')
    .map((text) => `${capital(text)}.`)
    .join(' ');
}
