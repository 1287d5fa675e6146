import { LESS_THAN } from './mask.ts';
import type { Places } from './places.ts';
import { quoted } from './problems.ts';
import type { Problems } from './problems.ts';
import { tagFault } from './syntax.ts';
import { bracesInTag } from './tag-braces.ts';

/**
 * Tells what is wrong at the offset where the parser stopped, for the `reason` that it gave, and returns a text of
 * the same length without it; `null` where it is neither a tag nor a comment.
 */
export type Mend = (text: string, offset: number, reason: string) => string | null;

/** A mender for one body: it remembers which tags it took out, so that their ends are no problems besides. */
export function mender(source: string, places: Places, problems: Problems): Mend {
  /** Names of tags that were taken out while their ends are still there: those ends are no problems of their own. */
  const owed = new Map<string, number>();
  const owe = (name: string, count: number): void => void owed.set(name, (owed.get(name) ?? 0) + count);

  function withoutComment(text: string, offset: number): string {
    const message = 'a comment begins in one part of the text and ends in another';
    const hint = 'put it on lines of its own, with an empty line before and after';
    problems.add('body-expression', places.range(offset, offset + 1), message, hint);
    return replaced(text, offset, '\ufffd');
  }

  /** Values in braces become texts, all else in braces becomes space. */
  function withoutBraces(text: string, offset: number): string {
    let mended = text;
    for (const { start, end, kind } of bracesInTag(source, offset)) {
      const isValue = kind === 'value';
      const shown = quoted(source.slice(start, end));
      const message = isValue
        ? `an attribute's value is in braces: ${shown}`
        : `${shown} stands inside a tag`;
      const hint = 'nothing in a report is run: write attributes as `name="value"`';
      problems.add('body-expression', places.range(start, end), message, hint);
      const inner = mended.slice(start + 1, end - 1);
      const harmless = isValue ? `"${inner.replaceAll('"', ' ')}"` : `{${inner}}`.replaceAll(/[^\n]/g, ' ');
      mended = replaced(mended, start, harmless);
    }
    return mended;
  }

  /** The `<` is taken for a character. */
  function withoutTag(text: string, offset: number, reason: string): string {
    const rest = source.slice(offset, offset + 200);
    const isEnd = rest.startsWith('</');
    const name = /^<\/?\s*([^\s"'{}<>=/]*)/.exec(rest)?.[1] ?? '';
    if (isEnd && (owed.get(name) ?? 0) > 0) {
      owe(name, -1);
    } else {
      const { rule, message, hint, length } = tagFault(rest, reason);
      problems.add(rule, places.range(offset, offset + length), message, hint);
      if (!isEnd) owe(name, 1);
    }
    const mended = replaced(text, offset, LESS_THAN);
    // The end of an address in angle brackets must not become part of the address.
    const address = /^<[^\s<>]*(?:[:@]|www\.)[^\s<>]*>/.exec(rest);
    if (address) return replaced(mended, offset + address[0].length - 1, ' ');
    // Where two tags cross, both are taken out, and the end of the outer one will have nothing to close.
    const begun = isEnd ? /`<([^`>]*)>` (?:\(|opened at )(\d+):(\d+)\)/.exec(reason) : null;
    const at = begun ? places.offset(Number(begun[2]), Number(begun[3])) : -1;
    if (!begun || mended[at] !== '<') return mended;
    if (begun[1] !== name) owe(begun[1]!, 1);
    return replaced(mended, at, LESS_THAN);
  }

  return (text, offset, reason) => {
    if (text[offset] === '{') return withoutComment(text, offset);
    if (text[offset] !== '<') return null;
    const mended = withoutBraces(text, offset);
    return mended === text ? withoutTag(text, offset, reason) : mended;
  };
}

function replaced(text: string, start: number, by: string): string {
  return text.slice(0, start) + by + text.slice(start + by.length);
}
