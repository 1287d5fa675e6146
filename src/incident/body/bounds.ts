import { commentOffsets, REFUSED_CHARACTERS } from './mask.ts';
import type { Places } from './places.ts';
import type { Problems } from './problems.ts';

/**
 * What a body may have before the parser sees it. The parser's time grows with the square of some of these, so that
 * a hostile body within a file's size could keep it busy for a minute or fill the memory; no report comes near them.
 */
export const BOUNDS = {
  /** Characters (UTF-16 code units) in all. */
  characters: 256 * 1024,
  /** Characters in one line. */
  line: 10_000,
  /** Signs of a quote or a list at the beginning of one line. */
  markers: 500,
  /** Characters between two empty lines. */
  block: 64 * 1024,
  /** `<`, each of which may begin a tag. */
  tags: 3_000,
  /** Character references such as `&amp;`. */
  entities: 3_000,
  /** What may be an address: `www.`, `://`, `@`. */
  addresses: 3_000,
  /** Comments in braces. */
  comments: 1_000,
} as const;

const TAG = /</g;
const ENTITY = /&(?=#?\w{1,32};)/g;
const ADDRESS = /www\.|:\/\/|@/gi;
const MARKERS = /[ \t>*+\-.)0-9]*/y;
const MARKER = />|[*+\-.)](?=[ \t]|$)/g;

/** Scans a body once, in time proportional to its length. Returns whether it may be parsed. */
export function withinBounds(source: string, places: Places, problems: Problems): boolean {
  const refuse = (offset: number, message: string, hint: string): void => {
    problems.add('body-bounds', places.range(offset, Math.min(offset + 1, source.length)), message, hint);
  };
  if (source.length > BOUNDS.characters) {
    refuse(
      BOUNDS.characters,
      `the body is longer than ${BOUNDS.characters / 1024} Ki characters`,
      'cut long logs to the lines that tell something',
    );
    return false;
  }
  let good = true;
  const limit = (offset: number | undefined, message: string, hint: string): void => {
    if (offset === undefined) return;
    good = false;
    refuse(offset, message, hint);
  };
  let blockStart = 0;
  for (const { start, end } of linesOf(source)) {
    if (source.slice(start, end).trim() === '') blockStart = end;
    else if (end - blockStart > BOUNDS.block) {
      const message = `a block without an empty line has more than ${BOUNDS.block / 1024} Ki characters`;
      limit(start, message, 'cut it, or put an empty line into it');
      blockStart = end;
    }
    if (end - start > BOUNDS.line) {
      const message = `the line has ${end - start} characters; the most is ${BOUNDS.line}`;
      limit(start + BOUNDS.line, message, 'break the line, or cut what is not needed');
    }
    if (countMarkers(source, start) > BOUNDS.markers) {
      limit(start, `quotes and lists are nested more than ${BOUNDS.markers} deep`, 'begin them anew');
    }
  }
  const cut = 'cut long logs and tables to the lines that tell something';
  limit(nth(source, TAG, BOUNDS.tags), `the body has more than ${BOUNDS.tags} \`<\``, cut);
  limit(nth(source, ADDRESS, BOUNDS.addresses), `the body has more than ${BOUNDS.addresses} addresses`, cut);
  const entities = `the body has more than ${BOUNDS.entities} character references such as \`&amp;\``;
  limit(nth(source, ENTITY, BOUNDS.entities), entities, 'write the characters themselves');
  const comments = `the body has more than ${BOUNDS.comments} comments`;
  limit(commentOffsets(source)[BOUNDS.comments], comments, 'shorten the body');
  refuseCharacters(source, places, problems);
  return good;
}

/** They are told, then replaced: the rest of the body can still be read. */
function refuseCharacters(source: string, places: Places, problems: Problems): void {
  for (const { 0: character, index } of source.matchAll(REFUSED_CHARACTERS)) {
    const code = character.charCodeAt(0);
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    const [what, hint] = describe(code);
    problems.add('body-character', places.range(index, index + 1), `${what} (${name}) in the body`, hint);
  }
}

function describe(code: number): [what: string, hint: string] {
  if (code === 0x1b)
    return ['an escape character', 'remove the colour codes of the terminal, such as `ESC[31m`'];
  if (code === 0x0d) return ['a carriage return without a line feed', 'end lines with a line feed'];
  if (code === 0xfeff) return ['a byte order mark', 'save the file as UTF-8 without one'];
  if (code >= 0xd800 && code <= 0xdfff) return ['half of a surrogate pair', 'save the file as UTF-8'];
  if (code >= 0xfdd0) return ['a noncharacter', 'remove it'];
  return ['a control character', 'remove it'];
}

function* linesOf(source: string): Generator<{ start: number; end: number }> {
  let start = 0;
  for (;;) {
    const feed = source.indexOf('\n', start);
    yield { start, end: feed < 0 ? source.length : feed };
    if (feed < 0) return;
    start = feed + 1;
  }
}

function countMarkers(source: string, start: number): number {
  MARKERS.lastIndex = start;
  const prefix = MARKERS.exec(source)?.[0] ?? '';
  return prefix.length > BOUNDS.markers ? (prefix.match(MARKER)?.length ?? 0) : 0;
}

/** The offset of the match after the first `count`; nothing where there are no more. */
function nth(source: string, pattern: RegExp, count: number): number | undefined {
  let found = 0;
  for (const match of source.matchAll(pattern)) {
    if (found === count) return match.index;
    found += 1;
  }
  return undefined;
}
