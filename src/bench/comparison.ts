import { tenth } from './figures.ts';
import type { Figures, Rival } from './figures.ts';

/** A target of the project, with what was measured. */
interface Target {
  name: string;
  measured: number;
  most: number;
}

/** The targets for the time and memory of builds, beside Hugo with Pagefind over the same reports. */
function targetsOf(own: Figures, rivals: readonly Rival[]): Target[] {
  const hugo = rivals.find(({ name }) => name.startsWith('Hugo'));
  if (!hugo) return [];
  const { seconds, peakMemoryMB } = hugo;
  return [
    { name: 'cold build, seconds', measured: own.coldSeconds, most: tenth(2 * seconds) },
    { name: 'one report edited, seconds', measured: own.editSeconds, most: seconds },
    { name: 'nothing changed, seconds', measured: own.warmSeconds, most: tenth(0.6 * seconds) },
    ...(own.peakMemoryMB === null || peakMemoryMB === null
      ? []
      : [{ name: 'peak memory, MB', measured: own.peakMemoryMB, most: peakMemoryMB }]),
  ];
}

/** How many times as long the larger number of reports takes as the smaller. */
function growthOf(small: Figures, large: Figures): { reports: number; time: number } {
  return {
    reports: tenth(large.incidents / small.incidents),
    time: tenth(large.coldSeconds / small.coldSeconds),
  };
}

/** Lines for a reader at a terminal. */
export function comparisonText(all: readonly Figures[], rivals: readonly Rival[]): string {
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last) return '';
  const growth = all.slice(1).map((figures, place) => {
    const { reports, time } = growthOf(all[place]!, figures);
    return `${all[place]!.incidents} to ${figures.incidents} reports: ${reports} times as many, ${time} times the time (at most ${tenth(1.1 * reports)})`;
  });
  const others = rivals.map(
    ({ name, buildSeconds, indexSeconds, seconds, peakMemoryMB }) =>
      `${name}: ${buildSeconds} s and ${indexSeconds} s for Pagefind, ${seconds} s together, ${peakMemoryMB ?? '?'} MB`,
  );
  const targets = targetsOf(last, rivals).map(
    ({ name, measured, most }) =>
      `${measured <= most ? 'met' : 'MISSED'}: ${name}: ${measured}, at most ${most}`,
  );
  return [...growth, ...others, ...targets].map((line) => `${line}\n`).join('');
}
