import type { Facts } from '../facts/facts.ts';
import { PHASE_ENDS } from '../facts/phases.ts';
import type { Incident } from '../incident/incident.ts';
import { keysOf } from '../incident/keys-of.ts';
import { PHASES } from '../incident/vocabulary.ts';
import { clockOf, ongoingMinutes } from './clock.ts';
import type { AsOf, Mark } from './clock.ts';
import { use } from './marks.ts';
import { WEEK, X_LINES, xOf } from './scale.ts';
import { figureOf, stripWords } from './strip-words.ts';
import type { Figure } from './strip-words.ts';
import { el, percent } from './svg.ts';
import type { Drawing } from './svg.ts';
import type { Say } from '../words/words.ts';
import { scaleWords } from './words.ts';

export type { Figure } from './strip-words.ts';

/** What a strip is drawn from. */
export interface StripModel {
  say: Say;
  incident: Incident;
  facts: Facts;
  /** Since the start; without those that cannot be placed so. */
  marks: Mark[];
  /** Where the line ends, and what stands there. */
  end:
    { kind: 'clock' | 'stated' | 'ongoing'; minutes: number } | { kind: 'dates' | 'unknown'; minutes: null };
}

/**
 * An incident on the logarithmic scale that all strips share: a mark at each milestone that is known, a bar only
 * between two that are. `figure` stands beside it, `words` are its text for those who do not see it.
 */
export function strip(
  incident: Incident,
  facts: Facts,
  asOf: AsOf,
  say: Say,
): { svg: Drawing; figure: Figure; words: string } {
  const model = stripModel(incident, facts, asOf, say);
  const words = stripWords(model);
  const svg = el(
    'svg',
    { class: 'strip', role: 'img' },
    el('title', {}, words),
    el('use', { href: '#m.lines', width: '100%', height: '100%' }),
    lines(model),
    bars(model),
    use('started', null, '50%'),
    marks(model),
  );
  return { svg: svg, figure: figureOf(model), words };
}

/** The words of the scale, to stand once above a list of strips. */
export function stripAxis(say: Say): Drawing {
  const words = X_LINES.map(({ x, minutes }) =>
    el('text', { class: 'am', x: percent(x), y: 14 }, scaleWords(minutes, say)),
  );
  return el('svg', { class: 'strip axis', 'aria-hidden': 'true' }, words);
}

function stripModel(incident: Incident, facts: Facts, asOf: AsOf, say: Say): StripModel {
  const clock = clockOf(incident, facts);
  const marks = clock.reference === 'started' || clock.reference === null ? clock.marks : [];
  return { say, incident, facts, marks, end: endOf(incident, marks, asOf) };
}

function endOf(incident: Incident, marks: Mark[], asOf: AsOf): StripModel['end'] {
  const resolved = marks.find(({ milestone }) => milestone === 'resolved');
  if (resolved && !resolved.byDate) return { kind: 'clock', minutes: resolved.minutes };
  if (incident.statedDuration) return { kind: 'stated', minutes: incident.statedDuration.minutes };
  if (incident.ongoing) {
    const minutes = ongoingMinutes(incident, asOf);
    return minutes === null ? { kind: 'unknown', minutes } : { kind: 'ongoing', minutes };
  }
  return { kind: resolved ? 'dates' : 'unknown', minutes: null };
}

/** Where a mark stands, in percent: what came with the start or before it stands on its tick. */
function place({ milestone, minutes }: Mark): number {
  return milestone === 'detected' && minutes <= 0 ? 0 : xOf(minutes);
}

function lines({ marks: all, end }: StripModel): Drawing[] {
  const known = all.filter(({ byDate }) => !byDate);
  const solid = end.minutes === null ? Math.max(0, ...known.map(place)) : xOf(end.minutes);
  const drawn = solid > 0 ? [line('b', 0, solid)] : [];
  if (end.kind === 'unknown') return [...drawn, line('d', solid, Math.min(100, solid + 10))];
  // Ended on the day it began: somewhere within a day is all that is known.
  const by = Math.max(...all.filter(({ byDate }) => byDate).map(({ minutes }) => Math.max(minutes, 1440)));
  return end.kind === 'dates' && xOf(by) > solid ? [...drawn, line('d', solid, xOf(by))] : drawn;
}

function bars({ facts, marks: all, end }: StripModel): Drawing[] {
  const minutesOf = (name: string) => all.find(({ milestone }) => milestone === name) ?? null;
  const known = keysOf(PHASES).flatMap((phase) => {
    const [from, to] = PHASE_ENDS[phase];
    const first = from === 'started' ? 0 : minutesOf(from);
    const last = minutesOf(to);
    if ((facts.phases[phase].minutes ?? 0) <= 0 || first === null || last === null) return [];
    // What became known after the end stands alone; no bar reaches out to it.
    if (end.minutes !== null && last.minutes > end.minutes) return [];
    return [{ phase, from: first === 0 ? 0 : place(first), to: place(last) }];
  });
  return known
    .filter(({ from, to }) => to - from > 0.05)
    .map(({ phase, from, to }) => {
      // Most of the harm may end before the cause is known: then two phases run at once, each at half the height.
      const shared = known.some((other) => other.phase !== phase && other.from < to && from < other.to);
      const shift = phase === 'recover' ? 'translate(0 2)' : 'translate(0 -2)';
      return line(`p ${phase}${shared ? ' half' : ''}`, from, to, shared ? shift : null);
    });
}

function marks({ marks: all, end }: StripModel): Drawing[] {
  const drawn = all
    .filter(({ byDate, minutes }) => !byDate || minutes > 0)
    .filter(({ milestone, byDate }) => !(milestone === 'resolved' && byDate && end.kind === 'stated'))
    .map((mark) => use(mark.open ? `${mark.milestone}.open` : mark.milestone, percent(place(mark)), '50%'));
  // What lasted longer than the scale reaches stands at its end, and the scale says that it goes on.
  if (Math.max(end.minutes ?? 0, ...all.map(({ minutes }) => minutes)) > WEEK)
    drawn.push(use('further', percent(xOf(WEEK)), '50%'));
  if (end.kind === 'stated') return [...drawn, use('resolved.open', percent(xOf(end.minutes)), '50%')];
  return end.kind === 'ongoing' ? [use('ongoing', percent(xOf(end.minutes)), '50%'), ...drawn] : drawn;
}

function line(kind: string, from: number, to: number, transform: string | null = null): Drawing {
  return el('line', { class: kind, x1: percent(from), x2: percent(to), y1: '50%', y2: '50%', transform });
}
