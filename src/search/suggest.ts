import { operatorNames } from './lexer.ts';
import type { Term, Terms } from './terms.ts';
import { wordsOf } from './words.ts';
import type { Say } from '../words/words.ts';

/** A way to go on with what is being typed. */
export interface Suggestion {
  /** What stands in the place of the last part of the text. */
  text: string;
  /** What it is, in words. */
  note: string;
}

const MOST = 7;
/** Operators that are no facet, and so need an example. */
const HINTED = ['before', 'after', 'duration', 'users'] as const;

/** Ways to finish the last part of a text: the values of an operator, an operator, or something that has a name. */
export function suggestionsFor(text: string, terms: Terms, say: Say): Suggestion[] {
  const last = /[^\s]*$/.exec(text)![0];
  const [, minus = '', name, typed = ''] = /^(-?)(?:(\p{L}+):)?(.*)$/u.exec(last) ?? [];
  if (name !== undefined) {
    const called = Object.keys(terms.facets).find(
      (facet) => facet === name.toLowerCase() || facet.startsWith(name.toLowerCase()),
    );
    return called === undefined
      ? []
      : valuesFor(called, typed, terms).map(([id, label]) => ({
          text: `${minus}${called}:${id} `,
          note: label,
        }));
  }
  if (typed.length < 2) return [];
  const operators = operatorNames(Object.keys(terms.facets))
    .filter((each) => each.startsWith(typed.toLowerCase()))
    .map((each) => ({
      text: `${minus}${each}:`,
      note: hintOf(each, terms, say),
    }));
  if (typed.length < 3) return operators.slice(0, MOST);
  const named = ['cause', 'symptom', 'service', 'organisation'].flatMap((facet) =>
    valuesFor(facet, typed, terms).map(([id, label]) => ({
      text: `${minus}${facet}:${id} `,
      note: say('found.hint.value', { facet: terms.facets[facet]!.label, value: label }),
    })),
  );
  return [...operators, ...named].slice(0, MOST);
}

function hintOf(operator: string, terms: Terms, say: Say): string {
  const hinted = HINTED.find((each) => each === operator);
  if (hinted) return say(`found.hint.${hinted}`);
  return say('found.hint.facet', { facet: terms.facets[operator]!.label.toLowerCase() });
}

function valuesFor(facet: string, typed: string, terms: Terms): Term[] {
  const key = wordsOf(typed).join(' ');
  const fits = ([id, name, aliases = []]: Term): number => {
    if (key === '') return 1;
    if (id.startsWith(typed.toLowerCase())) return 3;
    if (` ${wordsOf(`${id} ${name}`).join(' ')}`.includes(` ${key}`)) return 2;
    return aliases.some((alias) => wordsOf(alias).join(' ').startsWith(key)) ? 1 : 0;
  };
  return (terms.facets[facet]?.values ?? [])
    .map((term) => ({ term, fit: fits(term) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit)
    .slice(0, MOST)
    .map(({ term }) => term);
}
