/** Short forms that people type and reports write out; those that begin the word, as `prod`, find it as they are. */
const SHORT: Record<string, string> = { db: 'database', dbs: 'databases', k8s: 'kubernetes' };
const LONG = new Map(Object.entries(SHORT).map(([short, long]) => [long, short]));

/** British and American spelling, each pair read either way: `centre` and `center`, `optimise` and `optimize`. */
const SPELLINGS: readonly (readonly [pattern: RegExp, other: string])[] = [
  [/^((?:data)?cent)re(s|d)?$/, '$1er$2'],
  [/^((?:data)?cent)er(s|ed)?$/, '$1re$2'],
  [/^(fib|met)re(s?)$/, '$1er$2'],
  [/^(fib|met)er(s?)$/, '$1re$2'],
  [/^(\p{L}{3,})is(e|es|ed|er|ers|ing|ation|ations)$/u, '$1iz$2'],
  [/^(\p{L}{3,})iz(e|es|ed|er|ers|ing|ation|ations)$/u, '$1is$2'],
  [/^(\p{L}{3,})ys(e|es|ed|er|ers|ing)$/u, '$1yz$2'],
  [/^(\p{L}{3,})yz(e|es|ed|er|ers|ing)$/u, '$1ys$2'],
  [/^(\p{L}{3,})our(s|ed|ing|al)?$/u, '$1or$2'],
  [/^(\p{L}{3,})or(s|ed|ing|al)?$/u, '$1our$2'],
  [/^(\p{L}{3,})ogue(s?)$/u, '$1og$2'],
  [/^(\p{L}{3,})og(s?)$/u, '$1ogue$2'],
  [/^(\p{L}{3,}[ae]l)l(ed|ing|er|ers|ation)$/u, '$1$2'],
  [/^(\p{L}{3,}[ae]l)(ed|ing|er|ers|ation)$/u, '$1l$2'],
];

/**
 * Other ways to write a word, each beginning with the same letter: its long or short form, its other spelling. Most
 * are no words at all: which are, the vocabulary of the index knows.
 */
export function variantsOf(word: string): string[] {
  const spelt = SPELLINGS.flatMap(([pattern, other]) =>
    pattern.test(word) ? [word.replace(pattern, other)] : [],
  );
  const long = Object.hasOwn(SHORT, word) ? [SHORT[word]!] : [];
  const short = LONG.get(word);
  return [...long, ...(short === undefined ? [] : [short]), ...spelt];
}
