/** Finds the first place of a text; what stands there, or `null`. */
export type Finder = (text: string) => string | null;

const LETTER = String.raw`[\p{L}\p{N}]`;
const GAP = String.raw`[\s\u00a0_./-]+`;
/** A text whose letters are all English: what is beyond ASCII in it are dashes, quotes and spaces. */
const PLAIN = /^[\0-\x7f\u00a0\u2000-\u206f]*$/;

/** By their phrases: reports share causes and components, and making a pattern takes longer than using it. */
const finders = new Map<string, Finder>();

/**
 * Finds any of some phrases, each as a whole and in any of the forms that English gives its last word: `cached`,
 * `policies`. Of no phrases it finds nothing.
 */
export function phraseFinder(phrases: readonly string[]): Finder {
  if (phrases.length === 0) return () => null;
  const key = phrases.join('\n');
  const finder = finders.get(key) ?? finderOf(phrases.map(formsOf).join('|'));
  finders.set(key, finder);
  return finder;
}

function finderOf(forms: string): Finder {
  // The same in a text without other letters, and made and used in a fifth of the time.
  const plain = new RegExp(`(?<![a-z0-9])(?:${forms})(?![a-z0-9])`, 'i');
  let any: RegExp | null = null;
  return (text) => {
    const pattern = PLAIN.test(text)
      ? plain
      : (any ??= new RegExp(`(?<!${LETTER})(?:${forms})(?!${LETTER})`, 'iu'));
    return pattern.exec(text)?.[0] ?? null;
  };
}

function formsOf(phrase: string): string {
  const parts = phrase
    .toLowerCase()
    .split(/[\s\u00a0_./-]+/)
    .filter((part) => part !== '');
  const last = parts.pop() ?? '';
  return [...parts.map(escaped), inflected(last)].join(GAP);
}

function inflected(word: string): string {
  // Abbreviations and numbers have a plural at most.
  if (word.length < 4 || !/^\p{L}+$/u.test(word)) return `${escaped(word)}s?`;
  if (word.endsWith('y')) return `${escaped(word.slice(0, -1))}(?:y|ys|ies|ied|ying)`;
  if (word.endsWith('e')) return `${escaped(word.slice(0, -1))}(?:e|es|ed|er|ers|ing|ion|ions)`;
  const stem = word.replace(/s$/, '');
  return `${escaped(stem)}(?:${word.at(-1)!})?(?:s|es|ed|er|ers|ing|ings|ion|ions)?`;
}

function escaped(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
}
