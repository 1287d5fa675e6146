/** A document as it was given, and as the reading rules look at it. */
export interface SourceText {
  /** As it was given, or for formats that are not text, as it was turned into Markdown. Evidence quotes it. */
  original: string;
  /** Markdown or plain text. */
  text: string;
  /** The line of the original on which a line of the text begins; both count from 1. */
  lineOf: (line: number) => number;
}

/** A text that needs no conversion. */
export function asIs(text: string): SourceText {
  const original = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  return { original, text: original, lineOf: (line) => line };
}
