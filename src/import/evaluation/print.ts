import type { FieldScore } from './score.ts';

/** The scores as a table for people. */
export function scoreTable(scores: readonly FieldScore[]): string {
  const head = [
    'field',
    'gold',
    'filled',
    'right',
    'wrong',
    'missing',
    'invented',
    'precision',
    'recall',
    'right share',
  ];
  const rows = scores.map((score) => [
    score.field,
    ...[score.gold, score.filled, score.right, score.wrong, score.missing, score.invented].map(String),
    ...[score.precision, score.recall, score.rightShare].map((value) =>
      value === null ? '-' : value.toFixed(3),
    ),
  ]);
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]!.length)));
  const line = (cells: string[]): string =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join('  ');
  return `${[head, ...rows].map(line).join('\n')}\n`;
}
