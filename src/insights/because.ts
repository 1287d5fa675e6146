import type { Incident } from '../incident/incident.ts';
import { TRIGGERS } from '../incident/vocabulary.ts';
import type { Trigger } from '../incident/vocabulary.ts';
import { compare } from './tally.ts';
import type { TraitKind } from './traits.ts';
import type { Shared } from './trait-index.ts';

/** What slugs are called in running text. */
export interface Names {
  /** Of either level: `configuration › cache`. */
  cause: (id: string) => string;
  symptom: (kind: string) => string;
  service: (slug: string) => string;
}

type Phrase = (values: string[], names: Names, other: Pick<Incident, 'cause'>) => string;

const PHRASES: Record<TraitKind, Phrase> = {
  error: () => 'same error message',
  cause: ([cause], names) => `same cause (${names.cause(cause!)})`,
  component: (_, __, { cause }) => `same component (${cause.component})`,
  branch: ([branch], names) => `same kind of cause (${names.cause(branch!)})`,
  symptom: (kinds, names) => `both looked like ${listed(kinds.map(names.symptom))}`,
  service: (values, names) => {
    const called = values.map((value) => names.service(value.slice(value.indexOf('/') + 1)));
    return `same ${called.length === 1 ? 'service' : 'services'} (${called.join(', ')})`;
  },
  suspect: (causes, names) => `both suspected ${listed(causes.map(names.cause))}`,
  trigger: ([trigger]) => `same trigger (${TRIGGERS[trigger as Trigger].name})`,
  word: (words) => `both mention ${listed(words.slice(0, 3))}`,
};

/** How many reasons are told. */
const REASONS = 3;

/** Why another incident is like this one: the weightiest kinds of things they share, in words. */
export function becauseOf(shared: readonly Shared[], other: Pick<Incident, 'cause'>, names: Names): string {
  const kinds = [...Map.groupBy(shared.filter(isNews), ({ kind }) => kind)]
    // The same second-level cause says the first level too.
    .filter(([kind], _, all) => kind !== 'branch' || !all.some(([another]) => another === 'cause'))
    .map(([kind, traits]) => ({ kind, traits, worth: traits.reduce((sum, { worth }) => sum + worth, 0) }))
    .sort((a, b) => b.worth - a.worth || compare(a.kind, b.kind))
    .slice(0, REASONS);
  return kinds
    .map(({ kind, traits }) => {
      const heaviest = traits.toSorted((a, b) => b.worth - a.worth || compare(a.value, b.value));
      return PHRASES[kind](
        heaviest.map(({ value }) => value),
        names,
        other,
      );
    })
    .join(', ');
}

/** Whether it is more than a word of something else that they share, such as of the component's name. */
function isNews({ kind, value }: Shared, _: number, shared: readonly Shared[]): boolean {
  return kind !== 'word' || !shared.some((other) => other.kind !== 'word' && other.value.includes(value));
}

/** `a`, `a and b`, `a, b and c`. */
function listed(words: string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
