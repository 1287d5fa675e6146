import type { Plugin } from 'chart.js';
import { SHAPES } from '../model/chart.ts';
import type { Colours } from './colours.ts';
import type { Marks } from './marks.ts';

type Context = CanvasRenderingContext2D;

/** How large marks are: smaller the more there are. */
export function radiusFor(count: number): number {
  return count > 4000 ? 1.6 : count > 1000 ? 2.2 : count > 300 ? 3 : 4;
}

/** Draws the marks in the shapes of the field; all of one shape are one path. */
export function marksPlugin(marks: Marks, colours: Colours, active: () => number | null): Plugin {
  return {
    id: 'marks',
    afterDatasetsDraw(chart) {
      const { ctx } = chart;
      const { ink, paper, accent } = colours;
      const radius = radiusFor(marks.x.length);
      marks.place(chart);
      ctx.save();
      ctx.lineWidth = Math.max(0.8, radius * 0.4);
      ctx.strokeStyle = ink;
      SHAPES.forEach((shape, index) => {
        ctx.beginPath();
        ctx.fillStyle = shape === 'part' ? paper : ink;
        each(marks, index, (x, y) => trace(ctx, shape, x, y, radius));
        if (shape === 'internal') ctx.stroke();
        else ctx.fill();
        if (shape === 'part') ctx.stroke();
        if (shape !== 'beyond') return;
        ctx.beginPath();
        each(marks, index, (x, y) => disc(ctx, x, y, radius * 1.6));
        ctx.stroke();
      });
      const meant = active();
      if (meant !== null) {
        ctx.beginPath();
        disc(ctx, marks.x[meant]!, marks.y[meant]!, radius + 5);
        ctx.lineWidth = 2.5;
        ctx.strokeStyle = accent;
        ctx.stroke();
      }
      ctx.restore();
    },
  };
}

function each({ x, y, model }: Marks, shape: number, draw: (x: number, y: number) => void): void {
  const { shape: shapes } = model.points;
  for (let index = 0; index < x.length; index += 1) {
    if (shapes[index] === shape) draw(x[index]!, y[index]!);
  }
}

const SIZES = { part: 1, whole: 1.1, beyond: 0.9, unknown: 0.5 };

function trace(ctx: Context, shape: (typeof SHAPES)[number], x: number, y: number, radius: number): void {
  if (shape !== 'internal') return disc(ctx, x, y, radius * SIZES[shape]);
  const arm = radius * 0.8;
  ctx.moveTo(x - arm, y - arm);
  ctx.lineTo(x + arm, y + arm);
  ctx.moveTo(x - arm, y + arm);
  ctx.lineTo(x + arm, y - arm);
}

function disc(ctx: Context, x: number, y: number, radius: number): void {
  ctx.moveTo(x + radius, y);
  ctx.arc(x, y, radius, 0, 2 * Math.PI);
}
