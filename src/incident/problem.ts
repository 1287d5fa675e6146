/** A place in a source file. Lines and columns count from 1 (columns in UTF-16 code units); the end is exclusive. */
export interface Place {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

export type Severity = 'error' | 'warning';

/**
 * Something about a report that its author should know: what was found, where, and what to do.
 * Problems are data; how they are worded for a terminal, a program or a pull request is decided elsewhere.
 */
export interface Problem extends Place {
  /** The file's path, relative to the project where it lies inside it, with `/` between folders. */
  file: string;
  /** The rule's id, in kebab-case. */
  rule: string;
  severity: Severity;
  /** What was found, in one sentence without a full stop; names and values in backticks. */
  message: string;
  /** What to do about it; `null` where the message says it all. */
  hint: string | null;
}

/** A problem whose file is known to whoever collects it. */
export type LocalProblem = Omit<Problem, 'file'>;

export const START_OF_FILE: Place = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** Whether a place lies in another one, or is the same. */
export function isWithin(place: Place, outer: Place): boolean {
  const starts = place.line > outer.line || (place.line === outer.line && place.column >= outer.column);
  const ends =
    place.endLine < outer.endLine || (place.endLine === outer.endLine && place.endColumn <= outer.endColumn);
  return starts && ends;
}

/** By file, then by place, so that the same problems always come in the same order. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
