import { START_OF_FILE } from '../incident/problem.ts';
import type { LocalProblem } from '../incident/problem.ts';
import { fileByteOrderMark } from './rules/file-byte-order-mark.ts';
import { fileCarriageReturn } from './rules/file-carriage-return.ts';
import { fileNotUtf8 } from './rules/file-not-utf8.ts';
import { problemOf } from './rule.ts';

/** The text of a file; `null` where it is not UTF-8. A byte order mark is told and left out of the text. */
export function decode(bytes: Uint8Array): { text: string | null; problems: LocalProblem[] } {
  const problems: LocalProblem[] = [];
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (marked) {
    const message = 'the file begins with a byte order mark';
    const hint = 'save it as UTF-8 without one; `npm run check -- --fix` does';
    problems.push(problemOf(fileByteOrderMark, { place: START_OF_FILE, message, hint }));
  }
  const text = textOf(marked ? bytes.subarray(3) : bytes);
  if (text === null) return { text: null, problems: [...problems, notUtf8(bytes)] };
  const first = text.indexOf('\r\n');
  if (first !== -1) {
    const line = text.slice(0, first).split('\n').length;
    const column = first - (text.lastIndexOf('\n', first - 1) + 1) + 1;
    const place = { line, column, endLine: line, endColumn: column };
    const message = 'the lines end as on Windows (CRLF)';
    const hint = 'save the file with Unix line ends (LF); `npm run check -- --fix` does';
    problems.push(problemOf(fileCarriageReturn, { place, message, hint }));
  }
  return { text, problems };
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The first line that is not UTF-8, and where in it; every byte of UTF-8's longer signs is above the line feed. */
function notUtf8(bytes: Uint8Array): LocalProblem {
  let line = 1;
  let start = 0;
  for (;;) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed === -1 ? bytes.length : feed;
    if (feed === -1 || textOf(bytes.subarray(start, end)) === null) {
      const readable = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(start, end));
      const column = Math.max(0, readable.indexOf('\ufffd')) + 1;
      const place = { line, column, endLine: line, endColumn: column + 1 };
      const message = 'the file is not UTF-8';
      return problemOf(fileNotUtf8, { place, message, hint: 'save it as UTF-8' });
    }
    line += 1;
    start = end + 1;
  }
}
