import { FEWEST } from '../../../insights/quantiles.ts';
import { barsOf } from '../bars.ts';
import type { Material } from '../context.ts';
import type { Figure } from '../figure.ts';
import { percentText } from '../wording.ts';

/** What set incidents off, as opposed to why they could happen. */
export function triggersFigure({ insights, terms: { say } }: Material): Figure {
  const n = insights.incidents;
  const unknown = insights.triggers.find(({ trigger }) => trigger === 'unknown')!.count;
  const known = n - unknown;
  const [first] = insights.triggers.filter(({ trigger }) => trigger !== 'unknown');
  return {
    id: 'triggers',
    definition: 'triggers',
    name: say('insights.triggers.name'),
    finding:
      !first || known < FEWEST
        ? say('insights.triggers.finding.few', { known, n })
        : say('insights.triggers.finding', {
            trigger: say(`trigger.${first.trigger}`),
            k: first.count,
            known,
          }),
    reading: say('insights.triggers.reading'),
    sample: say('insights.detection.sample', { known, unknown, n }),
    withheld: known < FEWEST ? say('insights.why.known-most', { n: known, from: FEWEST }) : null,
    isStill: true,
    charts: [
      barsOf(
        say('insights.triggers.chart'),
        insights.triggers.map(({ trigger, count }) => ({
          name: say(`trigger.${trigger}`),
          value: count,
          text: say('insights.of', { k: count, n }),
        })),
      ),
    ],
    table: {
      caption: say('insights.triggers.table', { n }),
      columns: [
        { name: say('insights.triggers.column.trigger') },
        { name: say('insights.column.incidents'), number: true },
        { name: say('insights.column.of-all'), number: true },
      ],
      rows: insights.triggers.map(({ trigger, count }) => [
        say(`trigger.${trigger}`),
        count,
        n === 0 ? null : percentText(count, n, say),
      ]),
    },
  };
}
