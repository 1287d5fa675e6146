import { lineAt, lineStarts } from '../incident/line-starts.ts';
import type { Place } from '../incident/problem.ts';

/** Turns offsets in a text (UTF-16 code units) into places; its lines are found once. */
export function placesIn(text: string): (start: number, end: number) => Place {
  let starts: number[] | null = null;
  return (start, end) => {
    starts ??= lineStarts(text);
    const [from, to] = [lineAt(starts, start), lineAt(starts, end)];
    return {
      line: from + 1,
      column: start - starts[from]! + 1,
      endLine: to + 1,
      endColumn: end - starts[to]! + 1,
    };
  };
}
