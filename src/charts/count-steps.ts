/** Counts from `from` to `to`, both among them. */
export interface CountStep {
  from: number;
  to: number;
}

/** So many sizes are told apart without comparing. */
const MOST_STEPS = 5;
/** Multiples of the powers of ten at which a step may begin. */
const ROUND = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/**
 * The counts from 1 to the largest in five steps at most, which begin at round numbers. Their square roots are about as
 * far apart: small counts are many and near one another, large ones few.
 * @param largest 1 or more
 */
export function countSteps(largest: number): CountStep[] {
  const begins = [1];
  for (let step = 1; step < Math.min(MOST_STEPS, largest); step += 1) {
    const begin = Math.max(round(largest * (step / MOST_STEPS) ** 2), begins.at(-1)! + 1);
    if (begin <= largest) begins.push(begin);
  }
  return begins.map((from, place) => ({ from, to: (begins[place + 1] ?? largest + 1) - 1 }));
}

/** @param value above 0 */
function round(value: number): number {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(value)));
  const whole = ROUND.map((each) => each * power).filter(Number.isInteger);
  return whole.reduce((best, each) => (Math.abs(each - value) < Math.abs(best - value) ? each : best));
}
