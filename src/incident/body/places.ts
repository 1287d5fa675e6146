import type { Node } from 'unist';
import { lineAt, lineStarts } from '../line-starts.ts';
import type { Place } from '../problem.ts';

/** Turns the parser's positions, which are those of the body, into places of the file. */
export interface Places {
  /** The place of a node; that of the body's beginning where the parser gave none. */
  of(node: Node): Place;
  /** The place of a range of the body; offsets are UTF-16 code units, `end` is exclusive. */
  range(start: number, end: number): Place;
  /** The offset at a line and column as the parser counts them: both from 1, in the body. */
  offset(line: number, column: number): number;
}

/** Places of a body whose first line is line `firstLine` of its file. */
export function placesOf(source: string, firstLine: number): Places {
  const starts = lineStarts(source);

  function range(start: number, end: number): Place {
    const from = lineAt(starts, start);
    const to = lineAt(starts, end);
    return {
      line: firstLine + from,
      column: start - starts[from]! + 1,
      endLine: firstLine + to,
      endColumn: end - starts[to]! + 1,
    };
  }

  return {
    range,
    of(node) {
      const { start, end } = node.position ?? {};
      if (!start || !end) return range(0, 0);
      return {
        line: firstLine + start.line - 1,
        column: start.column,
        endLine: firstLine + end.line - 1,
        endColumn: end.column,
      };
    },
    offset(line, column) {
      const start = starts[line - 1];
      return start === undefined ? source.length : Math.min(start + column - 1, source.length);
    },
  };
}
