import { templateSpeaker } from './template.ts';
import type { SayPart } from './template.ts';

/**
 * What checker and importer say, in another language: their English sentences, with `{1}` for each part that differs,
 * and what stands for them. The commands speak English alone, so the sentences themselves are the keys.
 */
export interface ProblemWords {
  /** How fields are named within sentences: `action {1}`. */
  names: Record<string, string>;
  /** Sentences, and pieces that stand in others: `expected {1}`, `a list`. */
  texts: Record<string, string>;
}

/** Says a sentence of checker or importer in that language; as it is where nobody has translated it. */
export function problemSpeaker({ names, texts }: ProblemWords): (text: string) => string {
  const part: SayPart = (text) => (isLiteral(text) ? text : (nameOf(text) ?? textOf(text)));
  const nameOf = templateSpeaker(names, (text) => (isLiteral(text) ? text : nameOf(text)));
  const textOf = templateSpeaker(texts, part);
  return (text) => textOf(text) ?? text;
}

/** What is the same in every language: code, quotations, numbers and characters by their codes, with commas between them. */
function isLiteral(text: string): boolean {
  return /^(?:`[^`]*`|“[^”]*”|U\+[\dA-F]{4,6}|[-+\d.:]|,? )+$/.test(text) || /^".*"$/s.test(text);
}
