import { onceEach } from './language.ts';

const and = onceEach((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));
const or = onceEach((locale) => new Intl.ListFormat(locale, { type: 'disjunction' }));

/** `a`, `a and b`, `a, b and c`, in a language. */
export function listText(words: readonly string[], language: string, last: 'and' | 'or' = 'and'): string {
  return (last === 'and' ? and : or)(language).format(words);
}
