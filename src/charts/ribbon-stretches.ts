import type { Facts } from '../facts/facts.ts';
import { PHASE_ENDS } from '../facts/phases.ts';
import { keysOf } from '../incident/keys-of.ts';
import { PHASES } from '../incident/vocabulary.ts';
import type { Milestone, Phase } from '../incident/vocabulary.ts';
import { MARKED } from './clock.ts';
import type { Mark, Marked } from './clock.ts';
import type { Label } from './ribbon-model.ts';
import { capital, lengthWords, list, shortDuration } from './words.ts';
import type { Say } from '../words/words.ts';

/** A phase, or a stretch of which nobody told what phase it was. */
export interface Stretch {
  /** `null` where it is not known. */
  phase: Phase | null;
  /** Of an unknown stretch, the phases it may be. */
  candidates: Phase[];
  from: number;
  to: number;
  /** Two phases at once, each at half the height. */
  half: 'upper' | 'lower' | null;
  label: Label;
}

interface Span {
  say: Say;
  facts: Facts;
  marks: Mark[];
  /** Milestones that are told, be it by date or too far out to be drawn. */
  told: readonly Marked[];
  startKnown: boolean;
  /** Where the incident ended, or where what is known of it ends. */
  end: number;
  from: number;
  to: number;
}

const ORDER = keysOf(PHASES);
/** The milestones that bound phases, in order: phase number n lies between numbers n and n + 1. */
const BOUNDS: readonly Milestone[] = ['started', ...MARKED];

/** The phases that are known, and the stretches between them that are not, in the order of time. */
export function stretchesOf(span: Span): Stretch[] {
  const phases = known(span);
  return [...phases, ...unknown(span, phases)].toSorted((a, b) => a.from - b.from || a.to - b.to);
}

function known({ say, facts, marks, startKnown, from, to }: Span): Stretch[] {
  const minutesOf = (name: Milestone) =>
    name === 'started'
      ? startKnown
        ? 0
        : null
      : (marks.find(({ milestone }) => milestone === name)?.minutes ?? null);
  const spans = ORDER.flatMap((phase) => {
    const [first, last] = PHASE_ENDS[phase].map(minutesOf);
    if (
      facts.phases[phase].minutes === null ||
      first === null ||
      first === undefined ||
      last === null ||
      last === undefined
    )
      return [];
    return [{ phase, from: Math.max(first, from), to: Math.min(last, to) }];
  });
  return spans.map(({ phase, ...at }) => {
    // Most of the harm may end before the cause is known: then two phases run at once.
    const shared = spans.some((other) => other.phase !== phase && other.from < at.to && at.from < other.to);
    const half = shared ? (phase === 'recover' ? 'lower' : 'upper') : null;
    const label = { title: capital(say(`phase.${phase}`)), text: lengthWords(facts.phases[phase], say) };
    return { phase, candidates: [], ...at, half, label };
  });
}

function unknown({ say, facts, marks, told, startKnown, end, from }: Span, phases: Stretch[]): Stretch[] {
  const inside = marks.map(({ minutes }) => minutes).filter((minutes) => minutes > from && minutes < end);
  const cuts = [from, ...inside, ...(from < 0 && startKnown ? [0] : []), end];
  const bounds = [...new Set(cuts)].toSorted((a, b) => a - b);
  return bounds.slice(1).flatMap((to, index) => {
    const start = bounds[index]!;
    if (phases.some((phase) => phase.from < to && start < phase.to)) return [];
    const before = boundsAt(start, marks, startKnown);
    const after = boundsAt(to, marks, false);
    const first = before.length > 0 ? Math.max(...before) : 0;
    const last = after.length > 0 ? Math.min(...after) : BOUNDS.length - 1;
    const candidates = ORDER.slice(first, Math.max(first, last)).filter(
      (phase) => facts.phases[phase].reason !== 'other-order',
    );
    const missing = MARKED.slice(first, Math.max(first, last - 1)).filter((name) => !told.includes(name));
    const label = unknownLabel(candidates, missing, after.length > 0 ? to - start : null, say);
    return [{ phase: null, candidates, from: start, to, half: null, label }];
  });
}

/** The positions in `BOUNDS` of what happened at that minute. */
function boundsAt(minutes: number, marks: Mark[], startKnown: boolean): number[] {
  const at = marks
    .filter((mark) => mark.minutes === minutes)
    .map(({ milestone }) => BOUNDS.indexOf(milestone));
  return startKnown && minutes === 0 ? [0, ...at] : at;
}

/** @param minutes its length; `null` where its end is none that is told */
function unknownLabel(candidates: Phase[], missing: Marked[], minutes: number | null, say: Say): Label {
  const all = candidates.length === ORDER.length;
  const phases = list(
    candidates.map((phase) => say(`phase.${phase}`)),
    say,
    'or',
  );
  const title =
    all || phases === '' ? say('ribbon.phases-unknown') : say('ribbon.unknown-phases', { phases });
  const length = minutes === null ? '' : shortDuration(minutes, say);
  const what = list(
    missing.map((name) => say(`milestone.${name}`)),
    say,
  );
  const why = all
    ? say(minutes === null ? 'ribbon.only-length' : 'ribbon.only-ends')
    : missing.length > 0
      ? say('ribbon.not-told', { count: missing.length, what })
      : '';
  const text =
    length !== '' && why !== '' ? say('ribbon.both', { first: length, second: why }) : length + why;
  return { title, text };
}
