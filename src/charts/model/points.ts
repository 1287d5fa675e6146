import type { Row } from '../../insights/rows.ts';
import { SHAPES } from './chart.ts';
import type { Points } from './chart.ts';

/** Marks for these incidents, each with the place of its row, at these places of the scales. */
export function pointsOf(
  incidents: readonly { row: Row; place: number }[],
  x: ArrayLike<number>,
  y: ArrayLike<number>,
): Points {
  return {
    x: Float64Array.from(x),
    y: Float64Array.from(y),
    row: Uint32Array.from(incidents, ({ place }) => place),
    shape: Uint8Array.from(incidents, ({ row }) => SHAPES.indexOf(row.scope ?? 'unknown')),
  };
}
