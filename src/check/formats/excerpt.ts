import { visible } from '../../incident/visible.ts';
import type { Excerpted } from '../check-file.ts';
import type { Paints } from './paint.ts';

/** How much of a long line is shown, with the place that it is about in it. */
const WIDTH = 100;
const CONTEXT = 30;

/** The line that a problem is about, and carets under the place; nothing where the place is the whole file. */
export function excerptLines(problem: Excerpted, paint: Paints): string[] {
  const { excerpt, line, column, endLine, endColumn } = problem;
  const isWhole = line === endLine && column === endColumn;
  if (excerpt === null || (isWhole && column === 1)) return [];
  const from = column - 1 > WIDTH - CONTEXT ? column - 1 - CONTEXT : 0;
  const shown = visible(excerpt.slice(from, from + WIDTH));
  const end = endLine === line ? endColumn - 1 : excerpt.length;
  const start = column - 1 - from;
  const length = Math.max(1, Math.min(end - from, shown.length) - start);
  const number = String(line).padStart(5);
  return [
    `${paint.faint(`${number} |`)} ${from > 0 ? '…' : ''}${shown}`,
    `${paint.faint(`${' '.repeat(5)} |`)} ${' '.repeat(start + (from > 0 ? 1 : 0))}${paint.error('^'.repeat(length))}`,
  ];
}
