import type { CellsChart, NamedPlace } from './chart.ts';

type Place = NamedPlace & { id: string };

/** A matrix of counts; rows and columns without any are left out. */
export function cellsOf(
  label: string,
  rows: readonly Place[],
  columns: readonly Place[],
  count: (row: string, column: string) => number,
): CellsChart {
  const shownRows = rows.filter(({ id }) => columns.some((column) => count(id, column.id) > 0));
  const shownColumns = columns.filter(({ id }) => rows.some((row) => count(row.id, id) > 0));
  return {
    kind: 'cells',
    label,
    height: 0,
    rows: shownRows,
    columns: shownColumns,
    counts: shownRows.map((row) => shownColumns.map((column) => count(row.id, column.id))),
  };
}
