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

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let feed = text.indexOf('\n'); feed !== -1; feed = text.indexOf('\n', feed + 1)) starts.push(feed + 1);
  return starts;
}

/** The index of the last line that begins at or before an offset. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
