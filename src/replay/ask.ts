import type { Told } from './screen.ts';
import type { Step } from './steps.ts';

/**
 * What the reader is asked: where to look first, what to look at or do next, whom to call, what to suspect, how to find out whether what was
 * just suspected is it, whether what was suspected still stands, what it is, or what would end it.
 */
export type Ask = 'first' | 'look' | 'do' | 'call' | 'think' | 'test' | 'doubt' | 'cause' | 'end';

/** Questions to which a note can be the answer. */
const NOTED: readonly Ask[] = ['first', 'look', 'do'];

/** The question to which an event is the answer, by its kind and by what was told last. */
export function askBefore({ event }: Told, steps: readonly Step[]): Ask {
  if (event.kind === 'suspected') return 'think';
  if (event.kind === 'escalated') return 'call';
  // A hypothesis that stands is there to be tested.
  if (event.kind === 'ruled-out')
    return steps.at(-1)?.events.at(-1)?.event.kind === 'suspected' ? 'test' : 'doubt';
  if (steps.every(({ ask }) => ask === null)) return 'first';
  const last = steps.findLast(({ ask }) => ask !== null && NOTED.includes(ask));
  return last && last.ask !== 'do' ? 'do' : 'look';
}

/**
 * Marks each question that would be put in the very words of the one before it; and what one would suspect once the cause is
 * known, which can only be something else.
 */
export function varied(steps: Step[]): Step[] {
  let last: Step | undefined;
  let isKnown = false;
  for (const one of steps) {
    if (one.ask === null) continue;
    one.again = last?.ask === one.ask ? !last.again : isKnown && one.ask === 'think';
    isKnown ||= one.reveals;
    last = one;
  }
  return steps;
}
