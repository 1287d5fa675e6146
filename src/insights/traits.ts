import { hypothesesOf } from '../facts/hypotheses.ts';
import { branchOf } from '../incident/incident.ts';
import type { Incident } from '../incident/incident.ts';
import { isKnownCause } from './completeness.ts';
import { wordsOf } from './words.ts';

/** What of an incident its likeness to others is judged by. */
export type Likenable = Pick<
  Incident,
  'id' | 'title' | 'summary' | 'organisation' | 'cause' | 'trigger' | 'symptoms' | 'services' | 'timeline'
>;

/** What two incidents can have in common. */
export type TraitKind =
  'error' | 'cause' | 'component' | 'branch' | 'symptom' | 'service' | 'suspect' | 'trigger' | 'word';

/** Something an incident has that another may have too. */
export interface Trait {
  kind: TraitKind;
  /** The slug or word, comparable between reports; a service with its organisation before it, `acme/api`. */
  value: string;
}

/** How much it says, before its rarity is taken into account, that two incidents have this in common. */
export const WEIGHTS: Record<TraitKind, number> = {
  error: 5,
  cause: 4,
  component: 4,
  symptom: 2,
  service: 2,
  suspect: 1.5,
  branch: 1,
  trigger: 1,
  // Of two texts with the very same telling words; else the share that their words have in common.
  word: 12,
};

/** Every trait that was ever read, by its number, and its number by what it is. */
const traits: Trait[] = [];
const numbers = new Map<string, number>();
/** A live preview looks at the same incidents again after each edit of one. */
const known = new WeakMap<Likenable, Uint32Array>();

/** The numbers of an incident's traits, rising, each once; an unknown cause or trigger is none. */
export function traitsOf(incident: Likenable): Uint32Array {
  const its = known.get(incident) ?? Uint32Array.from(readTraits(incident), numberOf).sort();
  known.set(incident, its);
  return its;
}

/** The traits that numbers stand for. */
export function traitsByNumber(): readonly Trait[] {
  return traits;
}

function numberOf(trait: Trait): number {
  const key = `${trait.kind} ${trait.value}`;
  const number = numbers.get(key) ?? traits.push(trait) - 1;
  numbers.set(key, number);
  return number;
}

function readTraits(incident: Likenable): Trait[] {
  const { organisation, cause, trigger, symptoms, services, title, summary } = incident;
  const errors = symptoms.flatMap(({ error }) => (error === null ? [] : [error]));
  const texts = [title, summary, cause.component ?? '', ...errors];
  const isKnown = isKnownCause(cause.category);
  return [
    ...of('error', errors.map(plain)),
    ...of('cause', isKnown ? [cause.category] : []),
    ...of('component', cause.component === null ? [] : [plain(cause.component)]),
    ...of('branch', isKnown ? [branchOf(cause.category)] : []),
    ...of(
      'symptom',
      symptoms.map(({ kind }) => kind),
    ),
    // `api` of two organisations is not one service.
    ...of(
      'service',
      services.map((slug) => `${organisation}/${slug}`),
    ),
    ...of(
      'suspect',
      hypothesesOf(incident).flatMap(({ suspect }) => suspect),
    ),
    ...of('trigger', trigger === null || trigger === 'unknown' ? [] : [trigger]),
    ...of('word', wordsOf(texts.join('\n'))),
  ];
}

function of(kind: TraitKind, values: string[]): Trait[] {
  return [...new Set(values)].map((value) => ({ kind, value }));
}

function plain(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ');
}
