import type { EventKind } from '../incident/vocabulary.ts';
import type { Exercise } from './exercise.ts';
import type { Told } from './screen.ts';

/** A part of the responders' path: what they did where the reader was asked, or a milestone. */
export interface PathPart {
  /** The step whose question the reader answered; `null` where nothing was asked. */
  step: number | null;
  events: Told[];
}

const MILESTONES: readonly EventKind[] = ['identified', 'mitigated', 'resolved'];
/** More than this is no answer to one question. */
const MOST_EVENTS = 3;

/** What responders did at each question, and when the cause was known, the harm ended and all of it was over. */
export function pathOf({ steps }: Pick<Exercise, 'steps'>): PathPart[] {
  const last = steps.flatMap(({ events }) => events).findLast(({ event }) => event.kind === 'resolved');
  const isMilestone = (told: Told) =>
    MILESTONES.includes(told.event.kind) && (told.event.kind !== 'resolved' || told.index === last?.index);
  return steps.flatMap(({ ask, events }, step) => {
    const asked = ask === null ? [] : events.slice(0, MOST_EVENTS);
    const others = events.slice(asked.length).filter(isMilestone);
    return [
      ...(ask === null ? [] : [{ step, events: asked }]),
      ...others.map((one) => ({ step: null, events: [one] })),
    ];
  });
}
