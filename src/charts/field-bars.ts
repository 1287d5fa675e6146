import { countSteps } from './count-steps.ts';
import type { CountStep } from './count-steps.ts';
import type { Cell } from './field-cells.ts';
import { el, percent } from './svg.ts';
import type { Drawing } from './svg.ts';
import type { Say } from '../words/words.ts';
import { wholeText } from '../words/numbers.ts';

/** How tall the bar of each step is: told apart by size alone, and all within the lowest of the bands. */
const HEIGHTS = [3, 7, 11, 15, 19];

/** The steps that the counts of cells fall into. */
export function stepsOf(cells: readonly Cell[]): CountStep[] {
  return countSteps(cells.reduce((most, { count }) => Math.max(most, count), 1));
}

/** The bar of a step, the first being 0. @param x and `width` in percent @param middle in pixels */
export function bar(step: number, x: number, width: number, middle: number): Drawing {
  const height = HEIGHTS[step]!;
  return el('rect', {
    class: `cell c${step + 1}`,
    x: percent(x),
    width: percent(width),
    y: middle - height / 2,
    height,
  });
}

/** The legend: each size of a bar, with the counts that it stands for. */
export function barKey(cells: readonly Cell[], say: Say): Drawing {
  return el(
    'p',
    { class: 'key' },
    el('span', {}, say('cells.key')),
    stepsOf(cells).map((step, place) =>
      el(
        'span',
        {},
        el('svg', { class: 'gl', 'aria-hidden': 'true' }, bar(place, 0, 90, 11)),
        counts(step, say),
      ),
    ),
  );
}

function counts({ from, to }: CountStep, say: Say): string {
  const [first, last] = [wholeText(from, say.language), wholeText(to, say.language)];
  return first === last ? first : say('cells.counts', { from: first, to: last });
}
