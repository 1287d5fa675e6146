import type { Incident } from '../incident/incident.ts';
import type { Trigger } from '../incident/vocabulary.ts';
import { compare } from './tally.ts';
import { tellingWords } from './telling-words.ts';
import type { TraitKind } from './traits.ts';
import type { Shared } from './trait-index.ts';
import { listText } from '../words/lists.ts';
import type { Say } from '../words/words.ts';

/** What slugs are called in running text. */
export interface Names {
  say: Say;
  /** Of either level: `configuration › cache`. */
  cause: (id: string) => string;
  symptom: (kind: string) => string;
  service: (slug: string) => string;
}

type Phrase = (values: string[], names: Names, other: Pick<Incident, 'cause'>) => string;

const PHRASES: Record<TraitKind, Phrase> = {
  error: (_, { say }) => say('similar.error'),
  cause: ([cause], { say, ...names }) => say('similar.cause', { cause: names.cause(cause!) }),
  component: (_, { say }, { cause }) => say('similar.component', { component: cause.component ?? '' }),
  branch: ([branch], { say, ...names }) => say('similar.branch', { cause: names.cause(branch!) }),
  symptom: (kinds, { say, symptom }) =>
    say('similar.symptom', { symptoms: listText(kinds.map(symptom), say.language) }),
  service: (values, { say, service }) => {
    const called = values.map((value) => service(value.slice(value.indexOf('/') + 1)));
    return say('similar.service', { count: called.length, services: called.join(', ') });
  },
  suspect: (causes, { say, cause }) =>
    say('similar.suspect', { causes: listText(causes.map(cause), say.language) }),
  trigger: ([trigger], { say }) => say('similar.trigger', { trigger: say(`trigger.${trigger as Trigger}`) }),
  word: (words, { say }) => say('similar.word', { words: listText(words, say.language) }),
};

/** How many reasons are told. */
const REASONS = 3;

/**
 * Why another incident is like this one: the weightiest kinds of things they share, in words; empty where that is
 * nothing but words that tell a reader nothing.
 * @param incidents how many there are in all
 */
export function becauseOf(
  shared: readonly Shared[],
  other: Pick<Incident, 'cause'>,
  names: Names,
  incidents: number,
): string {
  const news = shared.filter(isNews);
  const telling = tellingWords(
    news.filter(({ kind }) => kind === 'word'),
    incidents,
  );
  const told = news.filter(({ kind, value }) => kind !== 'word' || telling.includes(value));
  const kinds = [...Map.groupBy(told, ({ kind }) => kind)]
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
