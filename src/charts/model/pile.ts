import { placeOn } from './axes.ts';
import type { Axis } from './chart.ts';

/** Marks this near, as a share of the width, would cover each other, and are piled up. */
const COLUMNS = 72;

/**
 * How high each of these values stands, in levels from 0: those that share a column of the scale are piled up in the
 * order given, so that every one is seen and the pile shows how many there are.
 */
export function pileOf(
  values: ArrayLike<number>,
  axis: Axis,
  columns = COLUMNS,
): { levels: Float64Array; highest: number } {
  const heights = new Map<number, number>();
  let highest = 0;
  const levels = Float64Array.from(values, (value) => {
    const column = Math.floor(placeOn(axis, value) * columns);
    const level = heights.get(column) ?? 0;
    heights.set(column, level + 1);
    highest = Math.max(highest, level);
    return level;
  });
  return { levels, highest };
}
