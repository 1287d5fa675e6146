import type { CauseFigure } from '../../../insights/causes.ts';
import { isKnownCause } from '../../../insights/completeness.ts';
import { FEWEST } from '../../../insights/quantiles.ts';
import { lowerFirst } from '../../../words/lower-first.ts';
import type { BarsChart } from '../chart.ts';
import type { Material } from '../context.ts';
import type { Figure } from '../figure.ts';
import { numberText } from '../../../words/numbers.ts';
import type { Table } from '../table.ts';
import { intervalText, percentText } from '../wording.ts';

type Cause = Omit<CauseFigure, 'durationsKnown'>;

/** What incidents came from: how often, and for how many hours. */
export function causesFigure(material: Material): Figure {
  const { insights, terms } = material;
  const { say } = terms;
  const n = insights.incidents;
  const branches = insights.causes.filter(({ category }) => !category.includes('/'));
  const unknown = branches.find(({ category }) => category === 'unknown')?.k ?? 0;
  return {
    id: 'causes',
    definition: 'causes',
    name: say('insights.causes.name'),
    finding: findingOf(branches, n - unknown, material),
    reading: say('insights.causes.reading'),
    sample: say('insights.causes.sample', { n, unknown, known: insights.duration.known }),
    withheld: n - unknown < FEWEST ? say('insights.causes.withheld', { n: n - unknown, from: FEWEST }) : null,
    charts: n === 0 ? [] : [countChart(branches, n, material), ...hourCharts(branches, material)],
    table: tableOf(insights.causes, n, terms),
  };
}

function findingOf(branches: readonly Cause[], known: number, { terms, insights }: Material): string {
  const { say } = terms;
  const n = insights.incidents;
  const named = branches.filter(({ category }) => isKnownCause(category));
  const [first] = named.toSorted((a, b) => b.k - a.k);
  if (!first || known < FEWEST) return say('insights.causes.finding.few', { n });
  const [longest] = named.filter(({ hours }) => hours !== null).toSorted((a, b) => b.hours! - a.hours!);
  const often = say('insights.causes.finding', { cause: terms.cause(first.category), k: first.k, n });
  if (!longest || insights.duration.withheld !== null) return often;
  return longest.category === first.category
    ? say('insights.causes.finding.hours-too', { often })
    : say('insights.causes.finding.hours', { often, cause: lowerFirst(terms.cause(longest.category)) });
}

function countChart(branches: readonly Cause[], n: number, { terms }: Material): BarsChart {
  const { say } = terms;
  return {
    kind: 'bars',
    label: say('insights.causes.chart.count'),
    height: 30 + branches.length * 28,
    bars: byCount(branches).map(({ category, k, contributing, interval }) => ({
      name: terms.cause(category),
      href: terms.href(terms.causePath(category)),
      value: k,
      second: contributing,
      text:
        contributing > 0
          ? say('insights.causes.bar', { k, n, more: contributing })
          : say('insights.of', { k, n }),
      interval: interval && [interval[0] * n, interval[1] * n],
    })),
    max: Math.max(
      1,
      ...branches.map(({ k, contributing, interval }) =>
        Math.max(k + contributing, (interval?.[1] ?? 0) * n),
      ),
    ),
    measures: say('insights.causes.measure.cause'),
    seconds: say('insights.causes.measure.contributing'),
  };
}

function hourCharts(branches: readonly Cause[], { terms, insights }: Material): BarsChart[] {
  const { say } = terms;
  if (insights.duration.withheld !== null) return [];
  return [
    {
      kind: 'bars',
      label: say('insights.causes.chart.hours'),
      height: 30 + branches.length * 28,
      bars: byCount(branches).map(({ category, hours }) => ({
        name: terms.cause(category),
        href: terms.href(terms.causePath(category)),
        value: hours,
        second: null,
        text:
          hours === null
            ? say('time.unknown')
            : say('insights.causes.hours', { hours: numberText(Math.round(hours), say.language) }),
        interval: null,
      })),
      max: Math.max(1, ...branches.map(({ hours }) => hours ?? 0)),
      measures: say('insights.causes.measure.hours'),
      seconds: null,
    },
  ];
}

/** Most frequent first, the unknown ones last. */
function byCount(branches: readonly Cause[]): Cause[] {
  return branches.toSorted(
    (a, b) =>
      Number(isKnownCause(b.category)) - Number(isKnownCause(a.category)) ||
      b.k - a.k ||
      b.contributing - a.contributing,
  );
}

function tableOf(causes: readonly Cause[], n: number, terms: Material['terms']): Table {
  const { say } = terms;
  const isCensus = causes.some(({ interval }) => interval !== null);
  return {
    caption: say('insights.causes.table', { n }),
    columns: [
      { name: say('insights.column.cause') },
      { name: say('insights.column.incidents'), number: true },
      { name: say('insights.column.of-all'), number: true },
      ...(isCensus ? [{ name: say('insights.column.interval'), number: true }] : []),
      { name: say('insights.causes.column.contributing'), number: true },
      { name: say('insights.causes.column.hours'), number: true },
    ],
    rows: causes.map(({ category, k, contributing, interval, hours }) => [
      { text: terms.cause(category), href: terms.href(terms.causePath(category)) },
      k,
      n === 0 ? null : percentText(k, n, say),
      ...(isCensus ? [intervalText(interval, say)] : []),
      contributing,
      hours,
    ]),
  };
}
