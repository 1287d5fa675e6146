import type { Chart } from 'chart.js';
import type { PointsChart } from '../model/chart.ts';

/**
 * Where a chart's marks stand, in pixels. Chart.js has no elements for them: ten thousand of its elements would take
 * longer to make than a reader should wait, ten thousand numbers do not.
 */
export class Marks {
  readonly model: PointsChart;
  readonly x: Float64Array;
  readonly y: Float64Array;
  #place = '';

  constructor(model: PointsChart) {
    this.model = model;
    this.x = new Float64Array(model.points.x.length);
    this.y = new Float64Array(model.points.x.length);
  }

  /** Finds their places on the scales as they now are. */
  place({ scales, chartArea }: Chart): void {
    const place = `${chartArea.left} ${chartArea.right} ${chartArea.top} ${chartArea.bottom}`;
    if (place === this.#place) return;
    this.#place = place;
    const { x, y } = this.model.points;
    for (let index = 0; index < x.length; index += 1) {
      this.x[index] = scales['x']!.getPixelForValue(x[index]!);
      this.y[index] = scales['y']!.getPixelForValue(y[index]!);
    }
  }

  /** The mark nearest to a place, at most so many pixels away; `null` where there is none. */
  nearest(x: number, y: number, within: number): number | null {
    let best: number | null = null;
    let least = within * within;
    for (let index = 0; index < this.x.length; index += 1) {
      const distance = (this.x[index]! - x) ** 2 + (this.y[index]! - y) ** 2;
      if (distance > least) continue;
      least = distance;
      best = index;
    }
    return best;
  }
}
