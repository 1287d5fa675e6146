import type { CauseFigure } from '../../../insights/causes.ts';
import { isKnownCause } from '../../../insights/completeness.ts';
import { FEWEST } from '../../../insights/quantiles.ts';
import { lowerFirst } from '../lower-first.ts';
import type { BarsChart } from '../chart.ts';
import type { Material } from '../context.ts';
import type { Figure } from '../figure.ts';
import { numberText } from '../table.ts';
import type { Table } from '../table.ts';
import { counted, intervalText, percentText } from '../wording.ts';

type Cause = Omit<CauseFigure, 'durationsKnown'>;

/** What incidents came from: how often, and for how many hours. */
export function causesFigure(material: Material): Figure {
  const { insights, terms } = material;
  const n = insights.incidents;
  const branches = insights.causes.filter(({ category }) => !category.includes('/'));
  const unknown = branches.find(({ category }) => category === 'unknown')?.k ?? 0;
  return {
    id: 'causes',
    definition: 'causes',
    name: 'Root causes',
    finding: findingOf(branches, n - unknown, material),
    reading:
      'A bar is how many incidents had that root cause; the lighter part after it, how many more name it as contributing. Below, the hours that incidents with that cause lasted together, as far as they tell. Causes overlap, so nothing here adds up to a hundred percent.',
    sample: `${counted(n, 'incident')}; of ${unknown} the cause is unknown. Hours are those of the ${insights.duration.known} known durations.`,
    withheld:
      n - unknown < FEWEST
        ? `${n - unknown} known causes; which is most frequent is said from ${FEWEST}`
        : null,
    charts: n === 0 ? [] : [countChart(branches, n, material), ...hourCharts(branches, material)],
    table: tableOf(insights.causes, n, terms),
  };
}

function findingOf(branches: readonly Cause[], known: number, { terms, insights }: Material): string {
  const n = insights.incidents;
  const named = branches.filter(({ category }) => isKnownCause(category));
  const [first] = named.toSorted((a, b) => b.k - a.k);
  if (!first || known < FEWEST) return `What ${counted(n, 'incident')} came from`;
  const [longest] = named.filter(({ hours }) => hours !== null).toSorted((a, b) => b.hours! - a.hours!);
  const often = `${terms.cause(first.category)} was the root cause most often (${first.k} of ${n})`;
  if (!longest || insights.duration.withheld !== null) return often;
  return longest.category === first.category
    ? `${often}, and of the most hours`
    : `${often}; the most hours went to ${lowerFirst(terms.cause(longest.category))}`;
}

function countChart(branches: readonly Cause[], n: number, { terms }: Material): BarsChart {
  return {
    kind: 'bars',
    label: 'Incidents by root cause, and how many more name it as contributing',
    height: 30 + branches.length * 28,
    bars: byCount(branches).map(({ category, k, contributing, interval }) => ({
      name: terms.cause(category),
      href: terms.href(terms.causePath(category)),
      value: k,
      second: contributing,
      text: contributing > 0 ? `${k} of ${n}, +${contributing}` : `${k} of ${n}`,
      interval: interval && [interval[0] * n, interval[1] * n],
    })),
    max: Math.max(
      1,
      ...branches.map(({ k, contributing, interval }) =>
        Math.max(k + contributing, (interval?.[1] ?? 0) * n),
      ),
    ),
    measures: 'root cause',
    seconds: 'contributing',
  };
}

function hourCharts(branches: readonly Cause[], { terms, insights }: Material): BarsChart[] {
  if (insights.duration.withheld !== null) return [];
  return [
    {
      kind: 'bars',
      label: 'Hours that incidents lasted, by root cause',
      height: 30 + branches.length * 28,
      bars: byCount(branches).map(({ category, hours }) => ({
        name: terms.cause(category),
        href: terms.href(terms.causePath(category)),
        value: hours,
        second: null,
        text: hours === null ? 'unknown' : `${numberText(Math.round(hours))} h`,
        interval: null,
      })),
      max: Math.max(1, ...branches.map(({ hours }) => hours ?? 0)),
      measures: 'hours',
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
  const isCensus = causes.some(({ interval }) => interval !== null);
  return {
    caption: `Root causes of ${counted(n, 'incident')}, both levels; hours as far as durations are known`,
    columns: [
      { name: 'Cause' },
      { name: 'Incidents', number: true },
      { name: 'Of all', number: true },
      ...(isCensus ? [{ name: '95% interval', number: true }] : []),
      { name: 'Contributing', number: true },
      { name: 'Hours', number: true },
    ],
    rows: causes.map(({ category, k, contributing, interval, hours }) => [
      { text: terms.cause(category), href: terms.href(terms.causePath(category)) },
      k,
      n === 0 ? null : percentText(k, n),
      ...(isCensus ? [intervalText(interval)] : []),
      contributing,
      hours,
    ]),
  };
}
