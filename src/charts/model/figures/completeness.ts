import { barsOf } from '../bars.ts';
import type { Material } from '../context.ts';
import type { Figure } from '../figure.ts';
import { percentText } from '../wording.ts';
import type { CompletenessField } from '../../../insights/completeness.ts';
import type { Say } from '../../../words/words.ts';

/** What a field is called in a sentence; the table has its path, as a report and the API do. */
function nameOf(field: CompletenessField, say: Say): string {
  return say(`field.${field}`);
}

/** What share of reports knows each field. */
export function completenessFigure({ insights, terms }: Material): Figure {
  const { say } = terms;
  const n = insights.incidents;
  const byKnown = insights.completeness.toSorted((a, b) => b.known - a.known);
  const [most, least] = [byKnown[0]!.known, byKnown.at(-1)!.known];
  const knownBy = (count: number) => byKnown.filter(({ known }) => known === count);
  return {
    id: 'completeness',
    definition: 'completeness',
    name: say('insights.completeness.name'),
    finding:
      n === 0
        ? say('insights.completeness.finding.none')
        : say('insights.completeness.finding', {
            most: nameOf(knownBy(most)[0]!.field, say),
            mostOthers: knownBy(most).length - 1,
            mostKnown: most,
            least: nameOf(knownBy(least)[0]!.field, say),
            leastOthers: knownBy(least).length - 1,
            leastKnown: least,
            n,
          }),
    reading: say('insights.completeness.reading'),
    sample: say('insights.completeness.sample', { n, fields: insights.completeness.length }),
    withheld: null,
    isStill: true,
    charts:
      n === 0
        ? []
        : [
            barsOf(
              say('insights.completeness.chart'),
              byKnown.map(({ field, known }) => ({
                name: nameOf(field, say),
                value: known,
                text: say('insights.of', { k: known, n }),
              })),
              n,
            ),
          ],
    table: {
      caption: say('insights.completeness.table', { n }),
      columns: [
        { name: say('insights.completeness.column.field') },
        { name: say('insights.column.known'), number: true },
        { name: say('insights.column.unknown'), number: true },
        { name: say('insights.column.of-all'), number: true },
      ],
      rows: insights.completeness.map(({ field, known }) => [
        { text: field, href: terms.href(definitionOf(field)) },
        known,
        n - known,
        n === 0 ? null : percentText(known, n, say),
      ]),
    },
  };
}

/** Where a field is explained; hypotheses are no field of their own, but follow from the timeline. */
function definitionOf(field: string): string {
  return field === 'hypotheses' ? '/guide/figures/#hypotheses' : `/guide/fields/#${field.split('.')[0]}`;
}
