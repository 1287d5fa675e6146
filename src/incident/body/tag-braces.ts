/** Braces inside a tag: an attribute's value, or something else between the attributes (a spread, a comment). */
export interface TagBraces {
  start: number;
  end: number;
  kind: 'value' | 'other';
}

const NAME = /<[^\s"'{}<>=/]+/y;

/**
 * The braces in the tag that begins at an offset of the source, in order; an empty list where it has none or does
 * not end. Used only to tell what is wrong with a tag that the parser refused, and to let it read on.
 */
export function bracesInTag(source: string, open: number): TagBraces[] {
  NAME.lastIndex = open;
  if (!NAME.test(source)) return [];
  const found: TagBraces[] = [];
  let offset = NAME.lastIndex;
  while (offset < source.length) {
    const character = source[offset];
    if (character === '>') return found;
    if (character === '<') return [];
    if (character === '"' || character === "'") {
      const close = source.indexOf(character, offset + 1);
      if (close < 0) return [];
      offset = close + 1;
    } else if (character === '{') {
      const end = closingBrace(source, offset);
      if (end === null) return [];
      found.push({ start: offset, end, kind: source[offset - 1] === '=' ? 'value' : 'other' });
      offset = end;
    } else {
      offset += 1;
    }
  }
  return [];
}

const FURTHEST = 2_000;

/** The offset after the brace that closes the one at `open`: braces are counted, not understood. `null`: none is near. */
export function closingBrace(source: string, open: number): number | null {
  let depth = 0;
  const last = Math.min(source.length, open + FURTHEST);
  for (let offset = open; offset < last; offset += 1) {
    if (source[offset] === '{') depth += 1;
    else if (source[offset] === '}') depth -= 1;
    if (depth === 0) return offset + 1;
  }
  return null;
}
