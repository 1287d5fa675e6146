import { el, percent } from '../../svg.ts';
import type { Drawing } from '../../svg.ts';
import type { CurveChart } from '../chart.ts';
import { across, frame, plotOf, up } from './frame.ts';

/** The steps drawn at most: beyond, neighbours stand within a pixel of each other. */
const MOST_STEPS = 240;

/** A curve that falls in steps, from the beginning of its scale to its end. */
export function curveDrawing({ x, y, steps, censored, lines, label, height }: CurveChart): Drawing {
  const plot = plotOf(height, x);
  const every = Math.ceil(steps.length / MOST_STEPS);
  const drawn = steps.filter((_, index) => index % every === 0 || index === steps.length - 1);
  const parts = drawn.flatMap((step, index) => {
    const before = drawn[index - 1] ?? { x: x.min, y: 1 };
    const [from, to] = [across(plot, x, before.x), across(plot, x, step.x)];
    const [high, low] = [up(plot, y, before.y), up(plot, y, step.y)];
    return [line(from, to, high, high), line(to, to, high, low)];
  });
  const last = drawn.at(-1);
  const end =
    last && last.y > 0
      ? [line(across(plot, x, last.x), plot.right, up(plot, y, last.y), up(plot, y, last.y))]
      : [];
  return el(
    'svg',
    { class: 'still field', height, role: 'img', 'aria-label': label },
    frame(plot, x, y, lines),
    parts,
    end,
    censored.map((each) =>
      el('text', { class: 'am', x: percent(across(plot, x, each.x)), y: up(plot, y, each.y) + 4 }, '+'),
    ),
  );
}

function line(x1: number, x2: number, y1: number, y2: number): Drawing {
  return el('line', { class: 'cv', x1: percent(x1), x2: percent(x2), y1, y2 });
}
