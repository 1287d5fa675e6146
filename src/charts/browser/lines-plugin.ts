import type { Chart, Plugin } from 'chart.js';
import type { ReferenceLine } from '../model/chart.ts';
import type { Colours } from './colours.ts';

interface Lines {
  lines: readonly ReferenceLine[];
  grid?: { x: readonly number[]; y: readonly number[] };
}

/** Draws the reference lines with their words, and the lines between the cells of a matrix. */
export function linesPlugin({ lines, grid }: Lines, colours: () => Colours): Plugin {
  return {
    id: 'lines',
    beforeDatasetsDraw(chart) {
      const { ctx } = chart;
      const { edge, line, soft } = colours();
      ctx.save();
      ctx.lineWidth = 1;
      ctx.strokeStyle = line;
      for (const at of grid?.x ?? []) draw(chart, 'x', at, []);
      for (const at of grid?.y ?? []) draw(chart, 'y', at, []);
      ctx.strokeStyle = edge;
      ctx.fillStyle = soft;
      ctx.font = `13px ${getComputedStyle(chart.canvas).fontFamily}`;
      for (const { along, at, text } of lines) {
        const place = draw(chart, along, at, text === '' ? [2, 3] : [5, 4]);
        if (text === '' || along === 'y') continue;
        ctx.textAlign = place > chart.width * 0.6 ? 'right' : 'left';
        ctx.fillText(text, place, chart.chartArea.top - 5);
      }
      ctx.restore();
    },
  };
}

function draw({ ctx, scales, chartArea }: Chart, along: 'x' | 'y', at: number, dash: number[]): number {
  const place = scales[along]!.getPixelForValue(at);
  ctx.setLineDash(dash);
  ctx.beginPath();
  if (along === 'x') {
    ctx.moveTo(place, chartArea.top);
    ctx.lineTo(place, chartArea.bottom);
  } else {
    ctx.moveTo(chartArea.left, place);
    ctx.lineTo(chartArea.right, place);
  }
  ctx.stroke();
  return place;
}
