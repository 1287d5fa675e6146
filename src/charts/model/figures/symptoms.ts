import { branchOf } from '../../../incident/incident.ts';
import { FEWEST } from '../../../insights/quantiles.ts';
import { Tally } from '../../../insights/tally.ts';
import { cellsOf } from '../cells.ts';
import type { Material } from '../context.ts';
import type { Figure } from '../figure.ts';
import { lowerFirst } from '../lower-first.ts';
import { counted } from '../wording.ts';

/** What incidents looked like, and what they turned out to be. */
export function symptomsFigure({ rows, insights, terms }: Material): Figure {
  const n = insights.incidents;
  const known = rows.filter(({ symptoms }) => symptoms.length > 0).length;
  const counts = new Tally();
  for (const { kind, causes } of insights.symptoms)
    for (const { category, count } of causes) counts.add(`${kind} ${branchOf(category)}`, count);
  const branches = insights.causes
    .map(({ category }) => category)
    .filter((category) => !category.includes('/'));
  const widest = insights.symptoms
    .filter(({ count }) => count >= FEWEST)
    .map(({ kind, count, causes }) => ({ kind, count, causes: causes.length }))
    .toSorted((a, b) => b.causes - a.causes || b.count - a.count)[0];
  return {
    id: 'symptoms',
    definition: 'symptoms',
    name: 'Symptoms by cause',
    finding: widest
      ? `The same look, many causes: ${lowerFirst(terms.symptom(widest.kind))} came from ${widest.causes} different ones in ${widest.count} incidents`
      : `What ${counted(n, 'incident')} looked like, and what ${n === 1 ? 'it' : 'they'} turned out to be`,
    reading:
      'A row is what could be seen before the cause was known, a column what it turned out to be; an incident with several symptoms stands in several rows.',
    sample: `${known} tell a symptom, ${n - known} do not, of ${counted(n, 'incident')}.`,
    withheld: widest ? null : `no symptom has ${FEWEST} incidents; its causes are compared from there`,
    isStill: true,
    charts: [
      cellsOf(
        'Incidents by symptom and by first level of the cause',
        insights.symptoms.map(({ kind }) => ({
          id: kind,
          name: terms.symptom(kind),
          href: terms.href(terms.symptomPath(kind)),
        })),
        branches.map((id) => ({ id, name: terms.cause(id), href: terms.href(terms.causePath(id)) })),
        (kind, branch) => counts.get(`${kind} ${branch}`),
      ),
    ],
    table: {
      caption: 'What incidents looked like, and what they turned out to be',
      columns: [
        { name: 'Symptom' },
        { name: 'With it', number: true },
        { name: 'Cause' },
        { name: 'Incidents', number: true },
      ],
      rows: insights.symptoms.flatMap(({ kind, count, causes }) =>
        causes.map((cause) => [
          { text: terms.symptom(kind), href: terms.href(terms.symptomPath(kind)) },
          count,
          { text: terms.cause(cause.category), href: terms.href(terms.causePath(cause.category)) },
          cause.count,
        ]),
      ),
    },
  };
}
