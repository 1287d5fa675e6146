import { DETECTORS } from '../../../incident/vocabulary.ts';
import { FEWEST } from '../../../insights/quantiles.ts';
import { capital } from '../../words.ts';
import { barsOf } from '../bars.ts';
import type { Material } from '../context.ts';
import type { Figure } from '../figure.ts';
import { counted, intervalText, percentText } from '../wording.ts';

/** How incidents were found. */
export function detectionFigure({ insights }: Material): Figure {
  const n = insights.incidents;
  const unknown = insights.detection.find(({ by }) => by === 'unknown')!.k;
  const known = n - unknown;
  const [first] = insights.detection.filter(({ by }) => by !== 'unknown');
  const isCensus = insights.detection.some(({ interval }) => interval !== null);
  return {
    id: 'detection',
    definition: 'detection',
    name: 'Detection',
    finding:
      !first || known < FEWEST
        ? `${capital(counted(known, 'incident tells', 'incidents tell'))} how ${known === 1 ? 'it was' : 'they were'} found, of ${n}`
        : `${capital(DETECTORS[first.by].name)} found ${first.k} of the ${known} that tell how they were found`,
    reading:
      'A bar is how many incidents the organisation first knew of in this way. Those that do not tell are a bar of their own.',
    sample: `${known} known, ${unknown} unknown, of ${counted(n, 'incident')}.`,
    withheld: known < FEWEST ? `${known} known; which is most frequent is said from ${FEWEST}` : null,
    isStill: true,
    charts: [
      barsOf(
        'Incidents by how they were found',
        insights.detection.map(({ by, k, interval }) => ({
          name: DETECTORS[by].name,
          value: k,
          text: `${k} of ${n}`,
          interval: interval && [interval[0] * n, interval[1] * n],
        })),
      ),
    ],
    table: {
      caption: `How ${counted(n, 'incident')} were found`,
      columns: [
        { name: 'Found by' },
        { name: 'Incidents', number: true },
        { name: 'Of all', number: true },
        ...(isCensus ? [{ name: '95% interval', number: true }] : []),
      ],
      rows: insights.detection.map(({ by, k, interval }) => [
        DETECTORS[by].name,
        k,
        n === 0 ? null : percentText(k, n),
        ...(isCensus ? [intervalText(interval)] : []),
      ]),
    },
  };
}
