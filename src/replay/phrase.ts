const LETTER = String.raw`[\p{L}\p{N}]`;
const GAP = String.raw`[\s\u00a0_./-]+`;

/**
 * What finds any of some phrases, each as a whole and in any of the forms that English gives its last word: `cached`,
 * `policies`. Of no phrases it finds nothing.
 */
export function phrasePattern(phrases: readonly string[]): RegExp {
  if (phrases.length === 0) return /(?!)/;
  return new RegExp(`(?<!${LETTER})(?:${phrases.map(formsOf).join('|')})(?!${LETTER})`, 'iu');
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
