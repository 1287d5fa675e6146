/** How much of a cell its marks may fill, across and up. */
const ACROSS = 0.8;
const UP = 0.5;
/** Above them stands the name of the row. */
const LOWER = 0.15;

/**
 * Places for marks in the cells of a matrix: row by row in a block about as wide as two and a half times its height,
 * the same spacing in every cell, so that a full cell looks full.
 * @returns places on axes whose cells are one wide, and how many the fullest cell holds
 */
export function packed(marks: readonly { column: number; line: number }[]): {
  x: Float64Array;
  y: Float64Array;
  busiest: number;
} {
  const cells = Map.groupBy(marks, ({ column, line }) => `${column} ${line}`);
  const busiest = [...cells.values()].reduce((most, { length }) => Math.max(most, length), 0);
  const wide = Math.max(4, Math.ceil(Math.sqrt(busiest * 2.5)));
  const high = Math.max(2, Math.ceil(busiest / wide));
  const x = new Float64Array(marks.length);
  const y = new Float64Array(marks.length);
  const seen = new Map<string, number>();
  marks.forEach(({ column, line }, index) => {
    const key = `${column} ${line}`;
    const at = seen.get(key) ?? 0;
    seen.set(key, at + 1);
    const all = cells.get(key)!.length;
    const row = Math.floor(at / wide);
    const inRow = Math.min(wide, all - row * wide);
    const rows = Math.ceil(all / wide);
    x[index] = column + ((at % wide) - (inRow - 1) / 2) * (ACROSS / wide);
    y[index] = line - LOWER - (row - (rows - 1) / 2) * (UP / high);
  });
  return { x, y, busiest };
}
