import type { Drawing } from '../../svg.ts';
import type { Chart } from '../chart.ts';
import { barsDrawing } from './bars.ts';
import { cellsDrawing } from './cells.ts';
import { curveDrawing } from './curve.ts';
import { pointsDrawing } from './points.ts';
import type { NameOf } from './points.ts';

/** A chart as a drawing that stands without any script, on paper too. */
export function stillOf(chart: Chart, nameOf: NameOf): Drawing {
  switch (chart.kind) {
    case 'points':
      return pointsDrawing(chart, nameOf);
    case 'curve':
      return curveDrawing(chart);
    case 'bars':
      return barsDrawing(chart);
    case 'cells':
      return cellsDrawing(chart);
  }
}
