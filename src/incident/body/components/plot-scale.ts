/** The vertical scale of a small chart: it always holds 0, so that heights can be compared. */
export interface Scale {
  low: number;
  high: number;
  ticks: readonly number[];
}

const STEPS = [1, 2, 2.5, 5, 10];

/** Three to six round ticks that hold 0 and every value. */
export function scaleOf(values: readonly number[]): Scale {
  const smallest = Math.min(0, ...values);
  const largest = Math.max(0, ...values);
  const extent = largest - smallest || 1;
  const magnitude = 10 ** Math.floor(Math.log10(extent / 4));
  const step = magnitude * STEPS.find((each) => each * magnitude >= extent / 4)!;
  const first = Math.floor(smallest / step);
  const last = Math.max(Math.ceil(largest / step), first + 1);
  // Multiples are rounded, or 3 × 0.1 would be printed as 0.30000000000000004.
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
  return { low: ticks[0]!, high: ticks.at(-1)!, ticks };
}

const UNITS: readonly (readonly [number, string])[] = [
  [1e12, 'T'],
  [1e9, 'G'],
  [1e6, 'M'],
  [1e4, 'k'],
];

/** A tick as it is written beside its line: short, with a letter for thousands and above. */
export function shortNumber(value: number): string {
  const [size, letter] = UNITS.find(([least]) => Math.abs(value) >= least) ?? [1, ''];
  const divisor = letter === 'k' ? 1_000 : size;
  return `${Number((value / divisor).toPrecision(4))}${letter}`;
}
