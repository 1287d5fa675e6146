import type { Bar, BarsChart } from './chart.ts';

/** Bars of one measure, as high as their number needs. */
export function barsOf(
  label: string,
  bars: readonly (Pick<Bar, 'name' | 'value' | 'text'> & Partial<Bar>)[],
  max?: number,
): BarsChart {
  const whole = bars.map((bar) => ({ href: null, second: null, interval: null, ...bar }));
  return {
    kind: 'bars',
    label,
    height: 12 + bars.length * 28,
    bars: whole,
    max: max ?? Math.max(1, ...whole.map(({ value, interval }) => Math.max(value ?? 0, interval?.[1] ?? 0))),
    measures: label,
    seconds: null,
  };
}
