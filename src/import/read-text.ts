import { fromHtmlText, isHtml } from './html.ts';
import { asIs } from './source-text.ts';
import { fromOtherMarkup } from './wiki.ts';
import type { SourceText } from './source-text.ts';

/** A text in any of the forms that are text: HTML and wikis are turned to Markdown, all else is taken as it is. */
export function sourceOf(text: string): SourceText {
  if (isHtml(text)) return fromHtmlText(text);
  const source = asIs(text);
  return { ...source, text: fromOtherMarkup(source.text) };
}

/** Bytes as text: UTF-8, or UTF-16 where a mark or its zero bytes say so, else Latin-1 (as browsers read it). */
export function decode(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const sample = bytes.subarray(0, 400);
  const zeros = (parity: number): number =>
    sample.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  if (sample.length > 8 && zeros(1) > sample.length / 4) return new TextDecoder('utf-16le').decode(bytes);
  if (sample.length > 8 && zeros(0) > sample.length / 4) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
