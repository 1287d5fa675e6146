import { LONGEST_QUERY } from './query.ts';
import { SORTS } from './search.ts';
import type { Asked, Sort } from './search.ts';

/** What an address asks for: `?q=` the text, `?cause=` and the other facets any number of times, `?sort=`. */
export function askedOf(parameters: URLSearchParams, facets: readonly string[]): Asked {
  const sort = parameters.get('sort') as Sort | null;
  const chosen = facets.map((name) => [name, [...new Set(parameters.getAll(name))]] as [string, string[]]);
  return {
    text: textAsked(parameters.get('q') ?? ''),
    choice: Object.fromEntries(chosen.filter(([, values]) => values.length > 0)),
    sort: sort !== null && SORTS.includes(sort) ? sort : 'relevance',
  };
}

/** What is asked by a text as it was typed: spaces count once, and what is too long is cut. */
export function textAsked(typed: string): string {
  return typed.replace(/\s+/g, ' ').trim().slice(0, LONGEST_QUERY);
}

/** The parameters that ask for it; what another part of the page put there is not kept. */
export function parametersOf({ text, choice, sort }: Asked): URLSearchParams {
  const parameters = new URLSearchParams();
  if (text !== '') parameters.set('q', text);
  for (const [name, values] of Object.entries(choice))
    for (const value of values ?? []) parameters.append(name, value);
  if (sort !== 'relevance') parameters.set('sort', sort);
  return parameters;
}

/** The choice with a value added, or taken away where it was there. */
export function toggled({ choice, ...rest }: Asked, facet: string, value: string): Asked {
  const own = choice[facet] ?? [];
  const values = own.includes(value) ? own.filter((other) => other !== value) : [...own, value];
  const { [facet]: _, ...others } = choice;
  return { ...rest, choice: values.length > 0 ? { ...others, [facet]: values } : others };
}
