interface Point {
  line: number;
  column: number;
}

const UNREADABLE = 'Unexpected character after `<`, expected a valid JSX tag';

/** What the site's parser says of a tag that it cannot read. */
export function tagComplaint({ line, column }: Point): string {
  return `${line}:${column}: ${UNREADABLE}`;
}

/**
 * What micromark says, as the site's parser says it: `line:column: words`, where the place is that of the tag or the
 * comment which it is about, rather than of the character at which reading stopped.
 */
export function complaint(error: unknown, text: string): string {
  if (!(error instanceof Error)) return String(error);
  const message: Error & { reason?: string } & Partial<Point> = error;
  if (message.reason === undefined) return message.message;
  const reason = message.reason.replaceAll(/\((\d+:\d+)-\d+:\d+\)/g, '($1)');
  const at = offsetOf(text, { line: message.line ?? 1, column: message.column ?? 1 });
  const say = (offset: number, words: string): string => {
    const { line, column } = pointAt(text, Math.max(0, offset));
    return `${line}:${column}: ${words}`;
  };

  const unclosed = /^Expected a closing tag for `<[^`]*>` \((\d+:\d+)\)/.exec(reason);
  if (unclosed) return `${unclosed[1]}: ${reason}`;
  const apart = /^Expected the closing tag `<\/([^`>]*)>` either/.exec(reason);
  if (apart) {
    const begin = pointAt(text, beginningOf(text, at, apart[1]!));
    return say(at, `${reason} (\`<${apart[1]}>\` opened at ${begin.line}:${begin.column})`);
  }
  if (reason.startsWith('Unexpected closing tag')) return say(at, reason);
  const brace = reason.includes('in expression');
  return say(
    text.lastIndexOf(brace ? '{' : '<', at),
    brace || reason.includes('open tag first') ? reason : UNREADABLE,
  );
}

/** Where the tag begins that the end at `end` closes: the nearest of its name that has no end of its own. */
function beginningOf(text: string, end: number, name: string): number {
  let owed = 1;
  for (let at = text.lastIndexOf('<', end - 1); at >= 0; at = text.lastIndexOf('<', at - 1)) {
    if (text.startsWith(`/${name}`, at + 1)) owed += 1;
    else if (text.startsWith(name, at + 1)) owed -= 1;
    if (owed === 0) return at;
    if (at === 0) break;
  }
  return end;
}

function offsetOf(text: string, { line, column }: Point): number {
  let start = 0;
  for (let count = 1; count < line; count += 1) {
    const feed = text.indexOf('\n', start);
    if (feed < 0) break;
    start = feed + 1;
  }
  return Math.min(start + column - 1, text.length);
}

function pointAt(text: string, offset: number): Point {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - start + 1 };
}
