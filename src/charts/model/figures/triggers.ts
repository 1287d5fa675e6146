import { TRIGGERS } from '../../../incident/vocabulary.ts';
import { FEWEST } from '../../../insights/quantiles.ts';
import { capital } from '../../words.ts';
import { barsOf } from '../bars.ts';
import type { Material } from '../context.ts';
import type { Figure } from '../figure.ts';
import { counted, percentText } from '../wording.ts';

/** What set incidents off, as opposed to why they could happen. */
export function triggersFigure({ insights }: Material): Figure {
  const n = insights.incidents;
  const unknown = insights.triggers.find(({ trigger }) => trigger === 'unknown')!.count;
  const known = n - unknown;
  const [first] = insights.triggers.filter(({ trigger }) => trigger !== 'unknown');
  return {
    id: 'triggers',
    definition: 'triggers',
    name: 'Triggers',
    finding:
      !first || known < FEWEST
        ? `${capital(counted(known, 'incident tells', 'incidents tell'))} what set ${known === 1 ? 'it' : 'them'} off, of ${n}`
        : `Set off most often by: ${TRIGGERS[first.trigger].name} (${first.count} of the ${known} that tell it)`,
    reading: 'A bar is how many incidents this event came before; why it could do harm is the root cause.',
    sample: `${known} known, ${unknown} unknown, of ${counted(n, 'incident')}.`,
    withheld: known < FEWEST ? `${known} known; which is most frequent is said from ${FEWEST}` : null,
    isStill: true,
    charts: [
      barsOf(
        'Incidents by what set them off',
        insights.triggers.map(({ trigger, count }) => ({
          name: TRIGGERS[trigger].name,
          value: count,
          text: `${count} of ${n}`,
        })),
      ),
    ],
    table: {
      caption: `What set ${counted(n, 'incident')} off`,
      columns: [{ name: 'Trigger' }, { name: 'Incidents', number: true }, { name: 'Of all', number: true }],
      rows: insights.triggers.map(({ trigger, count }) => [
        TRIGGERS[trigger].name,
        count,
        n === 0 ? null : percentText(count, n),
      ]),
    },
  };
}
