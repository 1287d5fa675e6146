import { comparisonOf, FEWEST_A_SIDE } from '../../../insights/comparison.ts';
import { daysBetween, plusDays } from '../../../insights/days.ts';
import { censusRows } from '../../../insights/census.ts';
import type { Census } from '../../../insights/census.ts';
import { durationsOf } from '../../../insights/duration.ts';
import { median } from '../../../insights/quantiles.ts';
import { shortDuration } from '../../words.ts';
import type { Material } from '../context.ts';
import type { Figure } from '../figure.ts';
import type { Say } from '../../../words/words.ts';
import { dayText } from '../../../words/dates.ts';

/** How long incidents lasted before a day and from it on; of a census alone. */
export function comparisonFigure({
  rows,
  insights,
  census,
  compareDay,
  terms: { say },
}: Material): Figure | null {
  if (!census) return null;
  const day = compareDay ?? middleOf(census, insights.asOf);
  const { before, after, differenceMinutes, interval, withheld } = comparisonOf(rows, census, day);
  const since = census.since;
  const dayInWords = dayText(day, say.language);
  const notGiven = say('insights.withheld');
  const own = censusRows(rows, census);
  const sides = [
    own.filter(({ startDay }) => startDay! < day),
    own.filter(({ startDay }) => startDay! >= day),
  ];
  const medians = sides.map((side) => (withheld === null ? median(durationsOf(side)) : notGiven));
  return {
    id: 'comparison',
    definition: 'comparison',
    name: say('insights.comparison.name'),
    finding:
      differenceMinutes === null || interval === null
        ? say('insights.comparison.finding.few', { day: dayInWords })
        : say('insights.comparison.finding', {
            day: dayInWords,
            difference: signed(differenceMinutes, say),
            from: signed(interval[0], say),
            to: signed(interval[1], say),
          }),
    reading: [
      ...(compareDay === null ? [say('insights.comparison.middle')] : []),
      say('insights.comparison.reading'),
    ].join(' '),
    sample: say('insights.comparison.sample', { before, after, since }),
    withheld:
      withheld === null ? null : say('insights.comparison.withheld', { before, after, from: FEWEST_A_SIDE }),
    isStill: true,
    charts: [],
    table: {
      caption: say('insights.comparison.table', { day: dayInWords, from: FEWEST_A_SIDE }),
      columns: [
        { name: say('insights.comparison.column.time') },
        { name: say('insights.column.incidents'), number: true },
        { name: say('insights.comparison.column.durations'), number: true },
        { name: say('insights.comparison.column.median'), number: true },
        { name: say('insights.comparison.column.difference'), number: true },
        { name: say('insights.column.interval-from'), number: true },
        { name: say('insights.column.interval-to'), number: true },
      ],
      rows: [
        [say('insights.comparison.before'), sides[0]!.length, before, medians[0]!, '', '', ''],
        [
          say('insights.comparison.after'),
          sides[1]!.length,
          after,
          medians[1]!,
          differenceMinutes ?? notGiven,
          interval?.[0] ?? notGiven,
          interval?.[1] ?? notGiven,
        ],
      ],
    },
  };
}

function middleOf({ since }: Census, asOf: string): string {
  return plusDays(since, Math.max(0, Math.floor(daysBetween(since, asOf) / 2)));
}

function signed(minutes: number, say: Say): string {
  if (Math.round(minutes) === 0) return say('insights.comparison.same');
  const length = shortDuration(Math.abs(minutes), say);
  return say(minutes < 0 ? 'insights.comparison.shorter' : 'insights.comparison.longer', { length });
}
