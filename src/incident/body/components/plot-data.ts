import type { Fault } from '../addresses.ts';
import { quoted } from '../problems.ts';
import type { Values } from './component.ts';

/** A small chart's numbers. `y` is `null` where the report says that a value is missing. */
export interface PlotData {
  title: string;
  unit: string;
  kind: 'line' | 'bar';
  points: readonly { x: string; y: number | null }[];
}

const MOST_POINTS = 200;
const MISSING = '-';
const LONGEST_LABEL = 24;
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,2})?$/;
const LARGEST = 1e15;

/** Reads the chart's numbers from its attributes; a fault where they are none, or too many, or not as many. */
export function readPlot(values: Values): { data: PlotData | null; fault: Fault | null } {
  const fail = (message: string, hint: string): { data: null; fault: Fault } => ({
    data: null,
    fault: { message, hint },
  });
  const labels = values.get('x')!.split(' ').filter(Boolean);
  const numbers = values.get('y')!.split(' ').filter(Boolean);
  if (numbers.length === 0)
    return fail('`y` has no numbers', 'write them with spaces between: `y="0.1 4 12"`');
  if (numbers.length > MOST_POINTS) {
    return fail(
      `\`y\` has ${numbers.length} numbers; the most is ${MOST_POINTS}`,
      'take every second, or a shorter stretch',
    );
  }
  if (labels.length !== numbers.length) {
    const message = `\`x\` has ${labels.length} labels, and \`y\` has ${numbers.length} numbers`;
    return fail(message, 'give as many of each, with spaces between; a label holds no space');
  }
  const long = labels.find((label) => label.length > LONGEST_LABEL);
  if (long !== undefined) {
    return fail(`\`x\` has a label of ${long.length} characters; the most is ${LONGEST_LABEL}`, 'shorten it');
  }
  const odd = numbers.find((number) => number !== MISSING && !isNumber(number));
  if (odd !== undefined) {
    return fail(
      `\`y\` has ${quoted(odd.slice(0, 30))}, which is not a number`,
      'write numbers such as `12` or `0.5`, and `-` for a missing one',
    );
  }
  const points = labels.map((x, index) => ({
    x,
    y: numbers[index] === MISSING ? null : Number(numbers[index]),
  }));
  if (points.every(({ y }) => y === null)) return fail('`y` has no known number', 'leave the chart out');
  const kind = values.get('kind') === 'bar' ? 'bar' : 'line';
  return { data: { title: values.get('title')!, unit: values.get('unit') ?? '', kind, points }, fault: null };
}

function isNumber(text: string): boolean {
  return NUMBER.test(text) && Math.abs(Number(text)) <= LARGEST;
}

/**
 * Where the points stand across, from 0 to 1. Numbers and times of day that never go back are drawn to scale (a
 * time of day that does begins a new day), so that a gap in time is a gap in the chart; else, and for bars, evenly.
 */
export function positions({ kind, points }: PlotData): number[] {
  const scale =
    kind === 'line'
      ? (toScale(
          points.map(({ x }) => clock(x)),
          1_440,
        ) ??
        toScale(
          points.map(({ x }) => number(x)),
          null,
        ))
      : null;
  if (scale) return scale;
  return points.map((_, index) => (index + 0.5) / points.length);
}

function toScale(values: readonly (number | null)[], cycle: number | null): number[] | null {
  const known: number[] = [];
  for (const value of values) {
    if (value === null) return null;
    let next = value;
    const before = known.at(-1);
    if (before !== undefined && cycle !== null) while (next < before) next += cycle;
    if (before !== undefined && next < before) return null;
    known.push(next);
  }
  const first = known[0]!;
  const length = known.at(-1)! - first;
  return length > 0 ? known.map((value) => (value - first) / length) : null;
}

function clock(label: string): number | null {
  const match = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(label);
  if (!match || Number(match[1]) > 24) return null;
  return Number(match[1]) * 60 + Number(match[2]) + Number(match[3] ?? 0) / 60;
}

function number(label: string): number | null {
  return isNumber(label) ? Number(label) : null;
}
