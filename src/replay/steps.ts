import type { EventKind } from '../incident/vocabulary.ts';
import { actorOf } from './actor.ts';
import { askBefore, varied } from './ask.ts';
import type { Ask } from './ask.ts';
import type { Told } from './screen.ts';

/** What one press of a key brings: perhaps a question, then events. */
export interface Step {
  ask: Ask | null;
  /** Whether the question is put in its other words, since the one before it was the same. */
  again: boolean;
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
/** After the cause is known events come in handfuls, and so do notes on what came before anything was amiss. */
const HANDFUL = 4;

/** The steps of a replay, in order. @param reveal the position of the event that tells what it was */
export function stepsOf(told: readonly Told[], reveal: number): Step[] {
  const after = told.slice(reveal + 1);
  const ends = after.some(({ event: { kind } }) => kind === 'mitigated' || kind === 'resolved');
  const known = told[reveal]?.event.kind !== 'mitigated' && told[reveal]?.event.kind !== 'resolved';
  const steps = [
    ...withQuestion(search(told.slice(0, reveal).filter(isHeard))),
    { ...step('cause', told.slice(reveal, reveal + 1)), reveals: true },
  ];
  return varied(aftermath(steps, after, ends && known));
}

/** Without its words a note says at most who acted; where it does not it waits until the cause is known. */
function isHeard({ event, words }: Told): boolean {
  return words !== 'none' || event.kind !== 'note' || actorOf(event.text) !== null;
}

function step(ask: Ask | null, events: Told[]): Step {
  return { ask, again: false, events, reveals: false };
}

function search(told: readonly Told[]): Step[] {
  const steps: Step[] = [];
  let quiet = 0;
  let withheld: Told[] = [];
  const flush = () => {
    if (withheld.length > 0) steps.push(step(null, withheld));
    withheld = [];
  };
  const first = told.findIndex(({ event }) => event.kind !== 'note');
  told.forEach((one, place) => {
    // There is no question to which this could be the answer; it comes with what is told next.
    if (one.words === 'none') return withheld.push(one);
    const next = told[place + 1];
    const isTime = quiet >= LONGEST_QUIET && one.event.kind === 'note' && !(next && isTurn(next));
    if (isTurn(one) || isTime) {
      flush();
      const last = steps.at(-1);
      if (isTurn(one) && last && joins(last, one)) last.events.push(one);
      else steps.push(step(askBefore(one, steps), [one]));
      quiet = 0;
    } else if (place < first && isShort(steps.at(-1))) steps.at(-1)!.events.push(...withheld.splice(0), one);
    else {
      steps.push(step(null, [...withheld.splice(0), one]));
      quiet += place < first ? 0 : 1;
    }
    return steps.length;
  });
  flush();
  return steps;
}

/** A step to which another note can be added. */
function isShort(last: Step | undefined): boolean {
  return last !== undefined && last.events.length < HANDFUL;
}

/**
 * A search in which nobody is asked anything asks before the last event that is told, where anything was amiss by then:
 * where would one look?
 */
function withQuestion(steps: Step[]): Step[] {
  const last = steps.findLast(({ events }) => events.some(({ words }) => words !== 'none'));
  const isLatent = last?.events.every(({ event }) => event.kind === 'note') && last === steps[0];
  if (last && !isLatent && steps.every(({ ask }) => ask === null)) last.ask = 'first';
  return steps;
}

/** Adds the steps after the reveal to those up to it. */
function aftermath(before: readonly Step[], told: readonly Told[], asksForEnd: boolean): Step[] {
  const steps = [...before];
  let handful: Told[] = [];
  const flush = () => {
    if (handful.length === 0) return;
    const isFirst = steps.length === before.length;
    steps.push(step(asksForEnd && isFirst ? 'end' : null, handful));
    handful = [];
  };
  for (const one of told) {
    const last = steps.at(-1);
    const { kind } = one.event;
    // What is ruled out long after it was suspected, and the answer is known, is no question any more.
    const wasOpen = handful.length === 0 && last?.events.at(-1)?.event.kind === 'suspected';
    if (kind === 'suspected' || (kind === 'ruled-out' && wasOpen)) {
      flush();
      if (last && steps.at(-1) === last && joins(last, one)) last.events.push(one);
      else steps.push(step(askBefore(one, steps), [one]));
      continue;
    }
    handful.push(one);
    if (kind === 'mitigated' || kind === 'resolved' || handful.length === HANDFUL) flush();
  }
  flush();
  return steps;
}

function isTurn({ event }: Told): boolean {
  return TURNS.includes(event.kind);
}

/** What was dropped, and what was suspected in its place or in the same breath, are one answer to one question. */
function joins({ ask, events }: Step, { event }: Told): boolean {
  const last = events.at(-1)?.event;
  if (ask === null || ask === 'cause' || ask === 'end' || !last || !TURNS.includes(last.kind)) return false;
  if (last.kind === 'ruled-out') return true;
  const together =
    last.minutes !== null && event.minutes !== null && event.minutes - last.minutes <= SAME_BREATH;
  return event.kind === 'suspected' && last.kind === 'suspected' && together;
}
