import type { QuarterFigure } from '../../../insights/quarters.ts';
import { barsOf } from '../bars.ts';
import type { Material } from '../context.ts';
import type { Figure } from '../figure.ts';
import { numberText } from '../table.ts';
import { counted } from '../wording.ts';

/** How many incidents began in each quarter; of a census alone, for of a selection that would count its chooser. */
export function quartersFigure({ insights, census }: Material): Figure | null {
  const quarters = insights.perQuarter;
  if (!quarters || !census) return null;
  const complete = quarters.filter(({ complete: whole }) => whole);
  const total = quarters.reduce((sum, { count }) => sum + count, 0);
  return {
    id: 'quarters',
    definition: 'quarters',
    name: 'Per quarter',
    finding: findingOf(complete),
    reading:
      'A bar is how many incidents of the census began in a quarter; the line across its end is where the number to be expected in such a quarter lies, with 95% confidence, if incidents come independently of each other. Where the lines of two quarters overlap widely, nothing says that they differ.',
    sample: `${counted(total, 'incident')} of the census since ${census.since}; ${quarters.length - complete.length} of ${quarters.length} quarters are not covered whole.`,
    withheld: null,
    isStill: true,
    charts: [
      barsOf(
        'Incidents of the census by the quarter they began',
        quarters.map(({ quarter, complete: whole, count, interval }) => ({
          name: whole ? quarter : `${quarter}, in part`,
          value: count,
          text: `${count} (${numberText(interval[0])} to ${numberText(interval[1])})`,
          interval,
        })),
      ),
    ],
    table: {
      caption: 'Incidents of the census by the quarter they began, with exact 95% Poisson intervals',
      columns: [
        { name: 'Quarter' },
        { name: 'First day covered' },
        { name: 'Last day covered' },
        { name: 'Incidents', number: true },
        { name: 'Interval from', number: true },
        { name: 'Interval to', number: true },
      ],
      rows: quarters.map(({ quarter, from, to, count, interval }) => [quarter, from, to, count, ...interval]),
    },
  };
}

function findingOf(complete: readonly QuarterFigure[]): string {
  if (complete.length === 0) return 'No quarter is covered whole yet';
  const counts = complete.map(({ count }) => count);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  const range = least === most ? `${least}` : `${least} to ${most}`;
  return complete.length === 1
    ? `${range} incidents in the one quarter that is covered whole`
    : `${range} incidents a quarter, over ${complete.length} whole quarters`;
}
