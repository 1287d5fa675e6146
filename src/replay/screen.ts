import { names } from '../incident/incident.ts';
import type { Incident, Symptom, TimelineEvent } from '../incident/incident.ts';
import type { Taxonomy } from '../incident/taxonomy.ts';
import type { EventKind } from '../incident/vocabulary.ts';
import type { Giveaway } from './giveaway.ts';

/** How much of an event is told in its turn: all of it, all but the reason, or no more than that it happened. */
export type Words = 'all' | 'no-reason' | 'none';

/** An event as a replay tells it. */
export interface Told {
  event: TimelineEvent;
  /** Its position in the timeline. */
  index: number;
  words: Words;
}

/** Without their words these say nothing at all. */
const SILENT: readonly EventKind[] = ['note', 'suspected', 'ruled-out'];

/** Whether an event is told in its turn at all; else it waits until the cause is known. */
export function isHeard({ event, words }: Told): boolean {
  return words !== 'none' || !SILENT.includes(event.kind);
}

/** What of each event before the reveal may be told in its turn; from there on it is all of it. */
export function screened(
  { cause, timeline }: Pick<Incident, 'cause' | 'timeline'>,
  reveal: number,
  { causes }: Pick<Taxonomy, 'causes'>,
  gives: Giveaway,
): Told[] {
  const wordsOf = (event: TimelineEvent): Words => {
    const suspects = event.suspect.map((id) => causes.get(id)?.name ?? id);
    const tells =
      event.reveals === true ||
      event.suspect.some((id) => names(id, cause.category)) ||
      [event.text, ...suspects].some((text) => gives(text) !== null);
    return tells ? 'none' : gives(event.because) === null ? 'all' : 'no-reason';
  };
  return timeline.map((event, index) => ({ event, index, words: index < reveal ? wordsOf(event) : 'all' }));
}

/** A symptom, as far as it may be told at the beginning. */
export interface ShownSymptom {
  kind: string | null;
  text: string | null;
  error: string | null;
}

/** Each symptom without the parts that give the cause away; `null` where nothing is left. */
export function screenedSymptoms(
  symptoms: readonly Symptom[],
  { symptoms: kinds }: Pick<Taxonomy, 'symptoms'>,
  gives: Giveaway,
): (ShownSymptom | null)[] {
  const safe = (text: string | null) => (gives(text) === null ? text : null);
  return symptoms.map(({ kind, text, error }) => {
    const shown = {
      kind: gives(kinds.get(kind)?.name ?? kind) === null ? kind : null,
      text: safe(text),
      error: safe(error),
    };
    return Object.values(shown).some((part) => part !== null) ? shown : null;
  });
}
