import { branchOf } from '../incident/incident.ts';
import { shareInterval } from './intervals.ts';
import type { Interval } from './intervals.ts';
import { FEWEST } from './quantiles.ts';
import type { Row } from './rows.ts';
import { compare } from './tally.ts';

/** How often a cause of either level was the root cause. */
export interface CauseFigure {
  category: string;
  /** Reports whose `cause.category` it is, or lies in it. */
  k: number;
  /** Reports that name it under `contributing` alone. */
  contributing: number;
  n: number;
  /** Of the share k of n over the census's own reports, 95%; `null` for a selection and under ten reports. */
  interval: Interval | null;
  /** The sum of their known durations; `null` where there are some and none is known. */
  hours: number | null;
  /** How many durations that sum is of. */
  durationsKnown: number;
}

/**
 * Root causes: every first level, also those that never occur, each followed by the second levels that do, most
 * frequent first. Shares are never summed to 100%: contributing causes overlap.
 * @param firstLevels ids of the taxonomy's first levels, in its order; others that occur follow; `unknown` is always last
 * @param own the census's own reports; `null` for a selection
 */
export function causesOf(
  rows: readonly Row[],
  own: readonly Row[] | null,
  firstLevels: Iterable<string>,
): CauseFigure[] {
  const sums = sumsOf(rows);
  const ownSums = own && sumsOf(own);
  const branches = new Set(firstLevels);
  const occurring = [...sums.keys()].sort(compare);
  for (const cause of occurring) if (cause !== 'unknown' && !cause.includes('/')) branches.add(cause);
  branches.delete('unknown');
  const figure = (category: string): CauseFigure => {
    const { k, contributing, minutes, durationsKnown } = sums.get(category) ?? NONE;
    return {
      category,
      k,
      contributing,
      n: rows.length,
      interval: ownSums && ownShare(ownSums.get(category)?.k ?? 0, own.length),
      hours: k > 0 && durationsKnown === 0 ? null : Math.round((minutes / 60) * 100) / 100,
      durationsKnown,
    };
  };
  return [...branches, 'unknown'].flatMap((branch) => [
    figure(branch),
    ...occurring
      .filter((cause) => cause.startsWith(`${branch}/`))
      .map(figure)
      .sort((a, b) => b.k - a.k || b.contributing - a.contributing || compare(a.category, b.category)),
  ]);
}

/** What is counted of one cause, of either level. */
interface Sums {
  k: number;
  contributing: number;
  minutes: number;
  durationsKnown: number;
}

const NONE: Sums = { k: 0, contributing: 0, minutes: 0, durationsKnown: 0 };

function sumsOf(rows: readonly Row[]): Map<string, Sums> {
  const sums = new Map<string, Sums>();
  const of = (cause: string) => {
    let its = sums.get(cause);
    if (!its) sums.set(cause, (its = { ...NONE }));
    return its;
  };
  for (const { category, contributing, durationMinutes } of rows) {
    const own = levelsOf(category);
    for (const its of own.map(of)) {
      its.k += 1;
      its.minutes += durationMinutes ?? 0;
      if (durationMinutes !== null) its.durationsKnown += 1;
    }
    for (const cause of new Set(contributing.flatMap(levelsOf))) {
      if (!own.includes(cause)) of(cause).contributing += 1;
    }
  }
  return sums;
}

/** A cause and the first level it lies in. */
function levelsOf(cause: string): string[] {
  const branch = branchOf(cause);
  return branch === cause ? [cause] : [cause, branch];
}

/** The interval of a share of the census's own reports; `null` where they are too few. */
export function ownShare(k: number, n: number): Interval | null {
  return n < FEWEST ? null : shareInterval(k, n);
}
