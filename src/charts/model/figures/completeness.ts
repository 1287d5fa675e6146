import { barsOf } from '../bars.ts';
import type { Material } from '../context.ts';
import type { Figure } from '../figure.ts';
import { counted, percentText } from '../wording.ts';

/** What share of reports knows each field. */
export function completenessFigure({ insights, terms }: Material): Figure {
  const n = insights.incidents;
  const byKnown = insights.completeness.toSorted((a, b) => b.known - a.known);
  const [most, least] = [byKnown[0]!, byKnown.at(-1)!];
  return {
    id: 'completeness',
    definition: 'completeness',
    name: 'Completeness',
    finding:
      n === 0
        ? 'No report is here to be complete'
        : `Told most: ${most.field} (${most.known} of ${n}); least: ${least.field} (${least.known} of ${n})`,
    reading: 'A bar is how many reports know a field. What few of them know, no figure here says much about.',
    sample: `${counted(n, 'report')}, ${insights.completeness.length} fields. A value that says “unknown” is not known.`,
    withheld: null,
    isStill: true,
    charts:
      n === 0
        ? []
        : [
            barsOf(
              'Reports that know each field',
              byKnown.map(({ field, known }) => ({ name: field, value: known, text: `${known} of ${n}` })),
              n,
            ),
          ],
    table: {
      caption: `How many of ${counted(n, 'report')} know each field`,
      columns: [
        { name: 'Field' },
        { name: 'Known', number: true },
        { name: 'Unknown', number: true },
        { name: 'Of all', number: true },
      ],
      rows: insights.completeness.map(({ field, known }) => [
        { text: field, href: terms.href(definitionOf(field)) },
        known,
        n - known,
        n === 0 ? null : percentText(known, n),
      ]),
    },
  };
}

/** Where a field is explained; hypotheses are no field of their own, but follow from the timeline. */
function definitionOf(field: string): string {
  return field === 'hypotheses' ? '/guide/figures/#hypotheses' : `/guide/fields/#${field.split('.')[0]}`;
}
