import type { Plugin } from 'chart.js';
import type { BarsChart } from '../model/chart.ts';
import type { Colours } from './colours.ts';

/** Draws each bar's figure at its end, and its interval where there is one. */
export function barsPlugin({ bars }: BarsChart, colours: () => Colours): Plugin {
  return {
    id: 'ends',
    afterDatasetsDraw(chart) {
      const { ctx, scales } = chart;
      const { soft, accent } = colours();
      const x = scales['x']!;
      ctx.save();
      ctx.font = `13px ${getComputedStyle(chart.canvas).fontFamily}`;
      ctx.textBaseline = 'middle';
      bars.forEach(({ value, second, text, interval }, index) => {
        const y = scales['y']!.getPixelForValue(index);
        const end = x.getPixelForValue(Math.max((value ?? 0) + (second ?? 0), interval?.[1] ?? 0));
        if (interval) {
          ctx.strokeStyle = accent;
          ctx.lineWidth = 2;
          ctx.beginPath();
          ctx.moveTo(x.getPixelForValue(interval[0]), y);
          ctx.lineTo(x.getPixelForValue(interval[1]), y);
          ctx.stroke();
        }
        ctx.fillStyle = soft;
        ctx.fillText(text, end + 6, y);
      });
      ctx.restore();
    },
  };
}
