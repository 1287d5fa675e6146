import { stemmer } from 'stemmer';

/** Words so common that they tell nothing; a search made of nothing else keeps them. */
const COMMON = new Set(
  `a about after again all also am an and any are as at be because been before being both but by can could did do does
  doing during each for from get gets getting got had has have happen happened having he her here his how i if in into is it its itself
  just like me more most my no nor not now of off on once only or other our out over own please same she should so some
  such than that the their them then there these they this those through to too under until up upon us very was we were
  what when where which while who whom why will with would you your cannot cant dont doesnt isnt wont`.split(
    /\s+/,
  ),
);

/** Three parts or more: `OutOfMemoryError`, but not `GitHub`. */
const HUMPS = /^\p{Lu}?\p{Ll}+(?:\p{Lu}\p{Ll}+){2,}$/u;

/**
 * The words of a text in their order, in lower case and without accents: letters and digits, everything else
 * divides. `OutOfMemoryError` stands whole and, after that, in its parts.
 */
export function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKC').replace(/['’ʼ]/g, '');
  return (plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).flatMap((word) => {
    // What most words are needs none of the rest.
    if (/^[a-z0-9]+$/.test(word)) return word;
    const parts = HUMPS.test(word) ? (word.match(/\p{Lu}?\p{Ll}+/gu) ?? []) : [];
    return [word, ...parts].map(folded).filter((each) => each !== '');
  });
}

function folded(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}

/** Whether a word tells anything by itself. */
export function isTelling(word: string): boolean {
  return word.length > 1 && !COMMON.has(word);
}

const stems = new Map<string, string>();

/** What a word has in common with its other forms: `fail` of `failed` and `fails`. */
export function stemOf(word: string): string {
  let stem = stems.get(word);
  if (stem === undefined) {
    stem = /^[a-z]{3,}$/.test(word) ? stemmer(word) : word;
    stems.set(word, stem);
  }
  return stem;
}
