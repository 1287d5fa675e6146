import { branchOf } from '../../../incident/incident.ts';
import type { HypothesisFigure } from '../../../insights/hypotheses.ts';
import { Tally } from '../../../insights/tally.ts';
import { shortDuration } from '../../words.ts';
import { cellsOf } from '../cells.ts';
import type { CellsChart } from '../chart.ts';
import type { Material, Terms } from '../context.ts';
import type { Figure } from '../figure.ts';
import { lowerFirst } from '../lower-first.ts';
import { counted } from '../wording.ts';

/** From so many on a matrix says more than sentences. */
const MATRIX_FROM = 40;
const MOST_SENTENCES = 8;

/** What was suspected, what it was, and how long. */
export function hypothesesFigure(material: Material): Figure {
  const { rows, insights, terms } = material;
  const n = insights.incidents;
  const all = insights.hypotheses.reduce((sum, { count }) => sum + count, 0);
  const telling = rows.filter(({ hypotheses }) => hypotheses.length > 0).length;
  const isMatrix = all >= MATRIX_FROM;
  return {
    id: 'hypotheses',
    definition: 'hypotheses',
    name: 'Hypotheses',
    finding:
      telling === 0
        ? 'No incident tells that something else was suspected first'
        : `In ${telling} of ${counted(n, 'incident')} something else was suspected first`,
    reading: isMatrix
      ? 'A row is what was suspected, a column what it was. Each suspicion was reasonable when it was made; what is far from the diagonal looked alike at first.'
      : 'What was suspected, what it was, and for how long it was held. Each suspicion was reasonable when it was made.',
    sample: `${counted(telling, 'incident tells', 'incidents tell')} it, ${n - telling} do not: that nothing is told does not say that nothing was suspected.`,
    withheld: null,
    isStill: true,
    charts: isMatrix ? [matrixOf(insights.hypotheses, material)] : [],
    sentences: isMatrix
      ? []
      : insights.hypotheses.slice(0, MOST_SENTENCES).map((figure) => sentence(figure, terms)),
    table: {
      caption: 'What was suspected and what it was; one suspicion may name several causes',
      columns: [
        { name: 'Suspected' },
        { name: 'It was' },
        { name: 'Suspicions', number: true },
        { name: 'Known minutes held', number: true },
      ],
      rows: insights.hypotheses.map(({ suspect, actual, count, minutes }) => [
        suspect === null
          ? 'something no cause fits'
          : { text: terms.cause(suspect), href: terms.href(terms.causePath(suspect)) },
        { text: terms.cause(actual), href: terms.href(terms.causePath(actual)) },
        count,
        minutes,
      ]),
    },
  };
}

function sentence({ suspect, actual, count, minutes }: HypothesisFigure, terms: Terms): string {
  const suspected = suspect === null ? 'Something no cause fits' : terms.cause(suspect);
  const held =
    minutes === null
      ? 'for how long is not known'
      : `held ${shortDuration(minutes)}${count > 1 ? ' together' : ''}, as far as known`;
  return `${suspected} was suspected${count > 1 ? ` ${count} times` : ''}, and it was ${lowerFirst(terms.cause(actual))}; ${held}.`;
}

function matrixOf(figures: readonly HypothesisFigure[], { insights, terms }: Material): CellsChart {
  const counts = new Tally();
  for (const { suspect, actual, count } of figures) {
    if (suspect !== null) counts.add(`${branchOf(suspect)} ${branchOf(actual)}`, count);
  }
  const branches = insights.causes
    .map(({ category }) => category)
    .filter((category) => !category.includes('/'))
    .map((id) => ({ id, name: terms.cause(id), href: terms.href(terms.causePath(id)) }));
  return cellsOf(
    'What was suspected, in rows, and what it was, in columns',
    branches,
    branches,
    (suspect, actual) => counts.get(`${suspect} ${actual}`),
  );
}
