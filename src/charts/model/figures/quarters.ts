import type { QuarterFigure } from '../../../insights/quarters.ts';
import { barsOf } from '../bars.ts';
import type { Material } from '../context.ts';
import type { Figure } from '../figure.ts';
import { numberText } from '../../../words/numbers.ts';
import type { Say } from '../../../words/words.ts';

/** How many incidents began in each quarter; of a census alone, for of a selection that would count its chooser. */
export function quartersFigure({ insights, census, terms: { say } }: Material): Figure | null {
  const quarters = insights.perQuarter;
  if (!quarters || !census) return null;
  const complete = quarters.filter(({ complete: whole }) => whole);
  const total = quarters.reduce((sum, { count }) => sum + count, 0);
  return {
    id: 'quarters',
    definition: 'quarters',
    name: say('insights.quarters.name'),
    finding: findingOf(complete, say),
    reading: say('insights.quarters.reading'),
    sample: say('insights.quarters.sample', {
      n: total,
      since: census.since,
      part: quarters.length - complete.length,
      quarters: quarters.length,
    }),
    withheld: null,
    isStill: true,
    charts: [
      barsOf(
        say('insights.quarters.chart'),
        quarters.map(({ quarter, complete: whole, count, interval }) => ({
          name: whole ? quarter : say('insights.quarters.part', { quarter }),
          value: count,
          text: say('insights.quarters.bar', {
            count,
            low: numberText(interval[0], say.language),
            high: numberText(interval[1], say.language),
          }),
          interval,
        })),
      ),
    ],
    table: {
      caption: say('insights.quarters.table'),
      columns: [
        { name: say('insights.quarters.column.quarter') },
        { name: say('insights.quarters.column.first') },
        { name: say('insights.quarters.column.last') },
        { name: say('insights.column.incidents'), number: true },
        { name: say('insights.column.interval-from'), number: true },
        { name: say('insights.column.interval-to'), number: true },
      ],
      rows: quarters.map(({ quarter, from, to, count, interval }) => [quarter, from, to, count, ...interval]),
    },
  };
}

function findingOf(complete: readonly QuarterFigure[], say: Say): string {
  if (complete.length === 0) return say('insights.quarters.finding.none');
  const counts = complete.map(({ count }) => count);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  const range = least === most ? `${least}` : say('insights.quarters.range', { least, most });
  return complete.length === 1
    ? say('insights.quarters.finding.one', { range })
    : say('insights.quarters.finding', { range, quarters: complete.length });
}
