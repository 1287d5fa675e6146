import { branchOf } from '../../../incident/incident.ts';
import { FEWEST } from '../../../insights/quantiles.ts';
import { Tally } from '../../../insights/tally.ts';
import { cellsOf } from '../cells.ts';
import type { Material } from '../context.ts';
import type { Figure } from '../figure.ts';
import { lowerFirst } from '../../../words/lower-first.ts';

/** What incidents looked like, and what they turned out to be. */
export function symptomsFigure({ rows, insights, terms }: Material): Figure {
  const { say } = terms;
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
    name: say('insights.symptoms.name'),
    finding: widest
      ? say('insights.symptoms.finding', {
          symptom: lowerFirst(terms.symptom(widest.kind)),
          causes: widest.causes,
          count: widest.count,
        })
      : say('insights.symptoms.finding.few', { n }),
    reading: say('insights.symptoms.reading'),
    sample: say('insights.symptoms.sample', { known, rest: n - known, n }),
    withheld: widest ? null : say('insights.symptoms.withheld', { from: FEWEST }),
    isStill: true,
    charts: [
      cellsOf(
        say('insights.symptoms.chart'),
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
      caption: say('insights.symptoms.table'),
      columns: [
        { name: say('insights.symptoms.column.symptom') },
        { name: say('insights.symptoms.column.with'), number: true },
        { name: say('insights.column.cause') },
        { name: say('insights.column.incidents'), number: true },
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
