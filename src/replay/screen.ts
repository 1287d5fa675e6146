import { names } from '../incident/incident.ts';
import type { Incident, Symptom, TimelineEvent } from '../incident/incident.ts';
import type { Taxonomy } from '../incident/taxonomy.ts';
import type { Giveaway } from './giveaway.ts';
import { maskedText } from './masked.ts';

/** How much of an event is told in its turn: all of it, a part of its words, or no more than that it happened. */
export type Words = 'all' | 'part' | 'none';

/** An event as a replay tells it. */
export interface Told {
  event: TimelineEvent;
  /** Its position in the timeline. */
  index: number;
  words: Words;
  /** What of its text is told; `null` where that is nothing. */
  text: string | null;
  /** What of its reason is told; `null` where that is nothing, or the report tells none. */
  because: string | null;
}

type Screened = Pick<Incident, 'cause' | 'language' | 'timeline'>;

/** What of each event before the reveal may be told in its turn; from there on it is all of it. */
export function screened(
  { cause, language, timeline }: Screened,
  reveal: number,
  { causes }: Pick<Taxonomy, 'causes'>,
  gives: Giveaway,
): Told[] {
  const mask = (text: string | null) => (text === null ? null : maskedText(text, language, gives));
  return timeline.map((event, index) => {
    if (index >= reveal) return wholly(event, index);
    const tells =
      event.reveals === true ||
      event.suspect.some((id) => names(id, cause.category) || gives(causes.get(id)?.name ?? id) !== null);
    const text = tells ? null : mask(event.text);
    if (text === null) return { event, index, words: 'none', text: null, because: null };
    const because = mask(event.because);
    return {
      event,
      index,
      words: text === event.text && because === event.because ? 'all' : 'part',
      text,
      because,
    };
  });
}

/** An event of which nothing is withheld. */
export function wholly(event: TimelineEvent, index: number): Told {
  return { event, index, words: 'all', text: event.text, because: event.because };
}

/** A symptom, as far as it may be told at the beginning. */
export interface ShownSymptom {
  kind: string | null;
  text: string | null;
  error: string | null;
  /** What its kind means, where no more than the kind is told. */
  meaning: string | null;
}

/** Each symptom without the parts that give the cause away; `null` where nothing is left. */
export function screenedSymptoms(
  { symptoms, language }: Pick<Incident, 'symptoms' | 'language'>,
  { symptoms: kinds }: Pick<Taxonomy, 'symptoms'>,
  gives: Giveaway,
): (ShownSymptom | null)[] {
  const safe = (text: string | null) => (gives(text) === null ? text : null);
  return symptoms.map(({ kind, text, error }: Symptom) => {
    const shown = {
      kind: safe(kinds.get(kind)?.name ?? kind) === null ? null : kind,
      text: text === null ? null : maskedText(text, language, gives),
      // A message stands as a whole or not at all.
      error: safe(error),
    };
    if (Object.values(shown).every((part) => part === null)) return null;
    const isBare = shown.text === null && shown.error === null;
    return {
      ...shown,
      meaning: isBare && shown.kind !== null ? safe(kinds.get(kind)?.definition ?? null) : null,
    };
  });
}
