import { FEWEST } from '../../../insights/quantiles.ts';
import { capital } from '../../words.ts';
import { barsOf } from '../bars.ts';
import type { Material } from '../context.ts';
import type { Figure } from '../figure.ts';
import { intervalText, percentText } from '../wording.ts';

/** How incidents were found. */
export function detectionFigure({ insights, terms: { say } }: Material): Figure {
  const n = insights.incidents;
  const unknown = insights.detection.find(({ by }) => by === 'unknown')!.k;
  const known = n - unknown;
  const [first] = insights.detection.filter(({ by }) => by !== 'unknown');
  const isCensus = insights.detection.some(({ interval }) => interval !== null);
  return {
    id: 'detection',
    definition: 'detection',
    name: say('insights.detection.name'),
    finding:
      !first || known < FEWEST
        ? say('insights.detection.finding.few', { known, n })
        : say('insights.detection.finding', {
            detector: capital(say(`detector.${first.by}`)),
            k: first.k,
            known,
          }),
    reading: say('insights.detection.reading'),
    sample: say('insights.detection.sample', { known, unknown, n }),
    withheld: known < FEWEST ? say('insights.why.known-most', { n: known, from: FEWEST }) : null,
    isStill: true,
    charts: [
      barsOf(
        say('insights.detection.chart'),
        insights.detection.map(({ by, k, interval }) => ({
          name: say(`detector.${by}`),
          value: k,
          text: say('insights.of', { k, n }),
          interval: interval && [interval[0] * n, interval[1] * n],
        })),
      ),
    ],
    table: {
      caption: say('insights.detection.table', { n }),
      columns: [
        { name: say('insights.detection.column.by') },
        { name: say('insights.column.incidents'), number: true },
        { name: say('insights.column.of-all'), number: true },
        ...(isCensus ? [{ name: say('insights.column.interval'), number: true }] : []),
      ],
      rows: insights.detection.map(({ by, k, interval }) => [
        say(`detector.${by}`),
        k,
        n === 0 ? null : percentText(k, n, say),
        ...(isCensus ? [intervalText(interval, say)] : []),
      ]),
    },
  };
}
