import { comparisonOf, FEWEST_A_SIDE } from '../../../insights/comparison.ts';
import { daysBetween, plusDays } from '../../../insights/days.ts';
import { censusRows } from '../../../insights/census.ts';
import type { Census } from '../../../insights/census.ts';
import { durationsOf } from '../../../insights/duration.ts';
import { median } from '../../../insights/quantiles.ts';
import { dayWords, shortDuration } from '../../words.ts';
import type { Material } from '../context.ts';
import type { Figure } from '../figure.ts';

/** How long incidents lasted before a day and from it on; of a census alone. */
export function comparisonFigure({ rows, insights, census, compareDay }: Material): Figure | null {
  if (!census) return null;
  const day = compareDay ?? middleOf(census, insights.asOf);
  const { before, after, differenceMinutes, interval, withheld } = comparisonOf(rows, census, day);
  const own = censusRows(rows, census);
  const sides = [
    own.filter(({ startDay }) => startDay! < day),
    own.filter(({ startDay }) => startDay! >= day),
  ];
  const medians = sides.map((side) => (withheld === null ? median(durationsOf(side)) : 'withheld'));
  return {
    id: 'comparison',
    definition: 'comparison',
    name: 'Before and after',
    finding:
      differenceMinutes === null || interval === null
        ? `Too few to compare before and after ${dayWords(day)}`
        : `From ${dayWords(day)} on the median is ${signed(differenceMinutes)}; the 95% interval is ${signed(interval[0])} to ${signed(interval[1])}`,
    reading: `${compareDay === null ? 'The day is the middle of the census; another can be chosen above. ' : ''}An interval that holds no difference on either side of zero says that these incidents do not tell the two times apart. A day chosen because of what the figures look like makes the interval meaningless, and whatever else changed on that day is in it too.`,
    sample: `${before} known durations before, ${after} from it on, of the census since ${census.since}.`,
    withheld: withheld === null ? null : `${withheld}`,
    isStill: true,
    charts: [],
    table: {
      caption: `How long incidents of the census lasted before ${dayWords(day)} and from it on; compared from ${FEWEST_A_SIDE} on each side`,
      columns: [
        { name: 'Time' },
        { name: 'Incidents', number: true },
        { name: 'Known durations', number: true },
        { name: 'Median (minutes)', number: true },
        { name: 'Difference (minutes)', number: true },
        { name: 'Interval from', number: true },
        { name: 'Interval to', number: true },
      ],
      rows: [
        ['before', sides[0]!.length, before, medians[0]!, '', '', ''],
        [
          'from it on',
          sides[1]!.length,
          after,
          medians[1]!,
          differenceMinutes ?? 'withheld',
          interval?.[0] ?? 'withheld',
          interval?.[1] ?? 'withheld',
        ],
      ],
    },
  };
}

function middleOf({ since }: Census, asOf: string): string {
  return plusDays(since, Math.max(0, Math.floor(daysBetween(since, asOf) / 2)));
}

function signed(minutes: number): string {
  if (Math.round(minutes) === 0) return 'the same';
  return `${shortDuration(Math.abs(minutes))} ${minutes < 0 ? 'shorter' : 'longer'}`;
}
