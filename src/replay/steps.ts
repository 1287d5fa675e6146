import type { EventKind } from '../incident/vocabulary.ts';
import { isHeard } from './screen.ts';
import type { Told } from './screen.ts';

/**
 * What the reader is asked: what to look at or do next, how to find out whether what was just suspected is it, what it
 * is, or what would end it.
 */
export type Ask = 'next' | 'test' | 'cause' | 'end';

/** What one press of a key brings: perhaps a question, then events. */
export interface Step {
  ask: Ask | null;
  events: Told[];
  /** With it one learns what it was. */
  reveals: boolean;
}

/** Events at which responders formed or dropped a hypothesis, or acted. */
const TURNS: readonly EventKind[] = ['suspected', 'ruled-out', 'escalated'];
/** After so many events without a question the next note brings one. */
const LONGEST_QUIET = 2;
/** What was suspected so few minutes after something else was suspected with it. */
const SAME_BREATH = 2;
/** After the cause is known events come in handfuls. */
const HANDFUL = 4;

/** The steps of a replay, in order. @param reveal the position of the event that tells what it was */
export function stepsOf(told: readonly Told[], reveal: number): Step[] {
  const after = told.slice(reveal + 1);
  const ends = after.some(({ event: { kind } }) => kind === 'mitigated' || kind === 'resolved');
  const known = told[reveal]?.event.kind !== 'mitigated' && told[reveal]?.event.kind !== 'resolved';
  return [
    ...search(told.slice(0, reveal).filter(isHeard)),
    { ask: 'cause', events: told.slice(reveal, reveal + 1), reveals: true },
    ...aftermath(after, ends && known),
  ];
}

function search(told: readonly Told[]): Step[] {
  const steps: Step[] = [];
  let quiet = 0;
  told.forEach((one, place) => {
    const last = steps.at(-1);
    if (isTurn(one)) {
      if (last && joins(last, one)) last.events.push(one);
      else steps.push({ ask: questionAfter(last), events: [one], reveals: false });
      quiet = 0;
      return;
    }
    const next = told[place + 1];
    const asks = quiet >= LONGEST_QUIET && one.event.kind === 'note' && !(next && isTurn(next));
    steps.push({ ask: asks ? 'next' : null, events: [one], reveals: false });
    quiet = asks ? 0 : quiet + 1;
  });
  return steps;
}

function aftermath(told: readonly Told[], asksForEnd: boolean): Step[] {
  const steps: Step[] = [];
  let handful: Told[] = [];
  const flush = () => {
    if (handful.length === 0) return;
    steps.push({ ask: asksForEnd && steps.length === 0 ? 'end' : null, events: handful, reveals: false });
    handful = [];
  };
  for (const one of told) {
    const last = steps.at(-1);
    const { kind } = one.event;
    if (kind === 'suspected' || kind === 'ruled-out') {
      flush();
      if (last && steps.at(-1) === last && joins(last, one)) last.events.push(one);
      else steps.push({ ask: questionAfter(steps.at(-1)), events: [one], reveals: false });
      continue;
    }
    handful.push(one);
    if (kind === 'mitigated' || kind === 'resolved' || handful.length === HANDFUL) flush();
  }
  flush();
  return steps;
}

/** A hypothesis that stands is there to be tested. */
function questionAfter(step: Step | undefined): Ask {
  return step?.events.at(-1)?.event.kind === 'suspected' ? 'test' : 'next';
}

function isTurn({ event }: Told): boolean {
  return TURNS.includes(event.kind);
}

/** What was dropped, and what was suspected in its place or in the same breath, are one answer to one question. */
function joins({ ask, events }: Step, { event }: Told): boolean {
  const last = events.at(-1)?.event;
  if ((ask !== 'next' && ask !== 'test') || !last || !TURNS.includes(last.kind)) return false;
  if (last.kind === 'ruled-out') return true;
  const together =
    last.minutes !== null && event.minutes !== null && event.minutes - last.minutes <= SAME_BREATH;
  return event.kind === 'suspected' && last.kind === 'suspected' && together;
}
