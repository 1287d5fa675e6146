import { branchOf } from '../../../incident/incident.ts';
import type { HypothesisFigure } from '../../../insights/hypotheses.ts';
import { Tally } from '../../../insights/tally.ts';
import { capital, shortDuration } from '../../words.ts';
import { cellsOf } from '../cells.ts';
import type { CellsChart } from '../chart.ts';
import type { Material, Terms } from '../context.ts';
import type { Figure } from '../figure.ts';
import { lowerFirst } from '../../../words/lower-first.ts';

/** From so many on a matrix says more than sentences. */
const MATRIX_FROM = 40;
const MOST_SENTENCES = 8;

/** What was suspected, what it was, and how long. */
export function hypothesesFigure(material: Material): Figure {
  const { rows, insights, terms } = material;
  const { say } = terms;
  const n = insights.incidents;
  const all = insights.hypotheses.reduce((sum, { count }) => sum + count, 0);
  const telling = rows.filter(({ hypotheses }) => hypotheses.length > 0).length;
  const isMatrix = all >= MATRIX_FROM;
  return {
    id: 'hypotheses',
    definition: 'hypotheses',
    name: say('insights.hypotheses.name'),
    finding:
      telling === 0
        ? say('insights.hypotheses.finding.none')
        : say('insights.hypotheses.finding', { k: telling, n }),
    reading: say(isMatrix ? 'insights.hypotheses.reading.matrix' : 'insights.hypotheses.reading'),
    sample: say('insights.hypotheses.sample', { k: telling, rest: n - telling }),
    withheld: null,
    isStill: true,
    charts: isMatrix ? [matrixOf(insights.hypotheses, material)] : [],
    sentences: isMatrix
      ? []
      : insights.hypotheses.slice(0, MOST_SENTENCES).map((figure) => sentence(figure, terms)),
    table: {
      caption: say('insights.hypotheses.table'),
      columns: [
        { name: say('insights.hypotheses.column.suspected') },
        { name: say('insights.hypotheses.column.was') },
        { name: say('insights.hypotheses.column.count'), number: true },
        { name: say('insights.hypotheses.column.minutes'), number: true },
      ],
      rows: insights.hypotheses.map(({ suspect, actual, count, minutes }) => [
        suspect === null
          ? say('insights.hypotheses.no-cause')
          : { text: terms.cause(suspect), href: terms.href(terms.causePath(suspect)) },
        { text: terms.cause(actual), href: terms.href(terms.causePath(actual)) },
        count,
        minutes,
      ]),
    },
  };
}

function sentence({ suspect, actual, count, minutes }: HypothesisFigure, terms: Terms): string {
  const { say } = terms;
  const held =
    minutes === null
      ? say('insights.hypotheses.held-unknown')
      : say('insights.hypotheses.held', { length: shortDuration(minutes, say), count });
  return say('insights.hypotheses.sentence', {
    suspected: suspect === null ? capital(say('insights.hypotheses.no-cause')) : terms.cause(suspect),
    count,
    cause: lowerFirst(terms.cause(actual)),
    held,
  });
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
  return cellsOf(terms.say('insights.hypotheses.chart'), branches, branches, (suspect, actual) =>
    counts.get(`${suspect} ${actual}`),
  );
}
