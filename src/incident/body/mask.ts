/**
 * What a report writes between braces is JavaScript to an MDX parser, and Sätteri 0.10.5 ends the whole process on
 * some of it (deep nesting, long rows of operators). A report has no use for any of it, so the parser never gets to
 * see it: each brace, but for those of a comment, is replaced by a character that no text may contain, and so is the
 * first letter of a line that begins with `import` or `export`. Every character keeps its offset, so that positions
 * stay those of the source; afterwards the tree's texts are unmasked, and a masked brace in prose is refused.
 *
 * The stand-ins are noncharacters (U+FDD0 to U+FDD6): valid Unicode, never used for text.
 */
export const OPEN = '\ufdd0';
/** In place of a `<` that begins no tag, after it has been told as a problem, so that the rest can be read. */
export const LESS_THAN = '\ufdd1';
const BACKSLASH = '\ufdd2';
const ESCAPED_OPEN = '\ufdd3';
export const IMPORT = '\ufdd4';
export const EXPORT = '\ufdd5';
/** In place of a `}` inside a comment: a parser that counts braces would end the comment there. */
const CLOSE = '\ufdd6';

/** Characters that no body may contain: control characters, halves of pairs, noncharacters. Tabs and line ends are fine. */
export const REFUSED_CHARACTERS =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufeff\ufffe\uffff]|\r(?!\n)|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const SPECIAL = /[{}]|^(?:import|export)(?![\w@-])/gm;

/** The source as the parser may see it: of the same length, without JavaScript and without refused characters. */
export function mask(source: string): string {
  return maskAgain(source.replaceAll(REFUSED_CHARACTERS, '\ufffd'));
}

/**
 * Masks what is not masked yet. Whoever changes a masked text must have it masked again: where a part was cut, what
 * was the end of a comment may be one no longer, and the parser would take all that follows for JavaScript.
 */
export function maskAgain(clean: string): string {
  const findComment = commentFinder(clean);
  let text = '';
  let done = 0;
  let commentEnd = 0;
  for (const { 0: found, index } of clean.matchAll(SPECIAL)) {
    // Only inside a comment, and not the one that ends it.
    if (found === '}' && index >= commentEnd - 1) continue;
    const letter = { '{': OPEN, '}': CLOSE, import: IMPORT, export: EXPORT }[found]!;
    // Inside of what looks like a comment all is masked too: it may begin in code and be none.
    if (letter === OPEN && index >= commentEnd) {
      if (isEscaped(clean, index)) {
        text += clean.slice(done, index - 1) + BACKSLASH + ESCAPED_OPEN;
        done = index + 1;
        continue;
      }
      commentEnd = findComment(index) ?? commentEnd;
      if (index < commentEnd) continue;
    }
    text += clean.slice(done, index) + letter;
    done = index + 1;
  }
  return text + clean.slice(done);
}

/** Where the comments begin that the parser is given as expressions: it takes time by the square of their number. */
export function commentOffsets(source: string): number[] {
  const findComment = commentFinder(source);
  const offsets: number[] = [];
  let from = 0;
  for (;;) {
    const index = source.indexOf('{', from);
    if (index < 0) return offsets;
    const end = isEscaped(source, index) ? null : findComment(index);
    if (end !== null) offsets.push(index);
    from = end ?? index + 1;
  }
}

/**
 * Finds where the comment in braces ends that begins at an offset (`null` where none does). Offsets must not
 * decrease from call to call: the last end of a comment is remembered, so that many beginnings cost one search.
 */
function commentFinder(source: string): (open: number) => number | null {
  let end = -1;
  let close: number | null = null;
  return (open) => {
    const start = skipSpace(source, open + 1);
    if (!source.startsWith('/*', start)) return null;
    if (end < start + 2) {
      const found = source.indexOf('*/', start + 2);
      end = found < 0 ? Infinity : found;
      const after = found < 0 ? -1 : skipSpace(source, found + 2);
      close = source[after] === '}' ? after + 1 : null;
    }
    return close;
  };
}

const SPACE = /\s*/y;

function skipSpace(source: string, offset: number): number {
  SPACE.lastIndex = offset;
  SPACE.test(source);
  return SPACE.lastIndex;
}

function isEscaped(source: string, offset: number): boolean {
  let backslashes = 0;
  while (source[offset - 1 - backslashes] === '\\') backslashes += 1;
  return backslashes % 2 === 1;
}

const MASKED = /[\ufdd0-\ufdd6]/;

/** A text of the tree in which Markdown's escapes count: `\{` is a brace. */
export function unmask(text: string): string {
  return MASKED.test(text) ? restore(text.replaceAll(BACKSLASH + ESCAPED_OPEN, '{')) : text;
}

/** A text of the tree in which a backslash is a backslash: code, and the attributes of a tag. */
export function unmaskLiteral(text: string): string {
  return MASKED.test(text) ? restore(text) : text;
}

function restore(text: string): string {
  return text
    .replaceAll(BACKSLASH, '\\')
    .replaceAll(/[\ufdd0\ufdd3]/g, '{')
    .replaceAll(CLOSE, '}')
    .replaceAll(LESS_THAN, '<')
    .replaceAll(IMPORT, 'i')
    .replaceAll(EXPORT, 'e');
}
