import { dayNumber } from '../../../insights/days.ts';
import type { Row } from '../../../insights/rows.ts';
import { Tally } from '../../../insights/tally.ts';
import { dateScale } from '../../field-dates.ts';
import { dayWords, shortDuration } from '../../words.ts';
import { durationAxis, onLog } from '../axes.ts';
import type { Axis, Chart } from '../chart.ts';
import type { Material } from '../context.ts';
import type { Figure } from '../figure.ts';
import { pointsOf } from '../points.ts';
import type { Table } from '../table.ts';
import { counted } from '../wording.ts';

/** Every incident by the day it began and by how long it lasted: no line through them, for that would be a trend. */
export function timeFigure(material: Material): Figure {
  const { rows, insights, census } = material;
  const n = insights.incidents;
  const days = rows.flatMap(({ startDay }) => (startDay === null ? [] : [startDay])).sort();
  const drawn = rows.filter(
    ({ startDay, durationMinutes }) => startDay !== null && durationMinutes !== null,
  ).length;
  const [first, last] = [days[0], days.at(-1)];
  return {
    id: 'time',
    definition: 'time',
    name: 'Over time',
    finding:
      first === undefined || last === undefined
        ? 'No incident tells when it began'
        : first === last
          ? `The one day told is ${dayWords(first)}`
          : `The days told run from ${dayWords(first)} to ${dayWords(last)}`,
    reading: `Each mark is an incident: the day it began across, how long it lasted up, on a scale that grows tenfold by equal steps.${census ? '' : ' Where many stand, many were collected; that says nothing of how often incidents happen.'}`,
    sample: `${drawn} of ${counted(n, 'incident')} tell both and are drawn; ${n - days.length} have no date, ${days.length - drawn} have a date and no duration.`,
    withheld: null,
    charts: chartsOf(rows),
    shapes: true,
    table: tableOf(rows),
  };
}

function chartsOf(rows: readonly Row[]): Chart[] {
  const known = rows
    .flatMap((row, place) => (row.startDay === null || row.durationMinutes === null ? [] : [{ row, place }]))
    .sort((a, b) => (a.row.startDay! < b.row.startDay! ? -1 : 1));
  if (known.length === 0) return [];
  const days = known.map(({ row }) => row.startDay!);
  const longest = known.reduce((most, { row }) => Math.max(most, row.durationMinutes!), 0);
  return [
    {
      kind: 'points',
      label: 'Every incident by the day it began and by how long it lasted',
      height: 380,
      x: dateAxis(days),
      y: durationAxis(longest, null),
      points: pointsOf(
        known,
        days.map(dayNumber),
        known.map(({ row }) => onLog(row.durationMinutes!)),
      ),
      lines: [],
      grid: { x: [], y: [] },
    },
  ];
}

/** Dates as days since 1970, with the same ticks as the field on the front page. */
function dateAxis(days: readonly string[]): Axis {
  const scale = dateScale(days);
  // The scale is linear: two of its places give all of it, and it has two ticks at least.
  const zero = scale.x('1970-01-01');
  const slope = (scale.x('1980-01-01') - zero) / dayNumber('1980-01-01');
  const day = (x: number) => (x - zero) / slope;
  return {
    scale: 'linear',
    min: day(0),
    max: day(100),
    ticks: scale.ticks.map(({ x, words, minor }) => ({ at: day(x), text: words, minor })),
    title: null,
  };
}

function tableOf(rows: readonly Row[]): Table {
  const years = Map.groupBy(rows, ({ startDay }) => startDay?.slice(0, 4) ?? 'unknown');
  const hasDuration = new Tally();
  for (const [year, own] of years)
    hasDuration.add(year, own.filter(({ durationMinutes }) => durationMinutes !== null).length);
  return {
    caption: 'Incidents of this collection by the year they began',
    columns: [
      { name: 'Year' },
      { name: 'Incidents', number: true },
      { name: 'With a known duration', number: true },
      { name: 'Longest', number: true },
    ],
    rows: [...years.keys()].sort().map((year) => {
      const lengths = years
        .get(year)!
        .flatMap(({ durationMinutes }) => (durationMinutes === null ? [] : [durationMinutes]));
      const longest = lengths.reduce<number | null>(
        (most, minutes) => (most === null || minutes > most ? minutes : most),
        null,
      );
      return [
        year,
        years.get(year)!.length,
        hasDuration.get(year),
        longest === null ? null : shortDuration(longest),
      ];
    }),
  };
}
