import { dayNumber } from '../../../insights/days.ts';
import type { Row } from '../../../insights/rows.ts';
import { Tally } from '../../../insights/tally.ts';
import { dateScale } from '../../field-dates.ts';
import { shortDuration } from '../../words.ts';
import { durationAxis, onLog } from '../axes.ts';
import type { Axis, Chart } from '../chart.ts';
import type { Material } from '../context.ts';
import type { Figure } from '../figure.ts';
import { pointsOf } from '../points.ts';
import type { Table } from '../table.ts';
import type { Say } from '../../../words/words.ts';
import { dayText } from '../../../words/dates.ts';

/** Stands after all years. */
const UNDATED = 'unknown';

/** Every incident by the day it began and by how long it lasted: no line through them, for that would be a trend. */
export function timeFigure(material: Material): Figure {
  const { rows, insights, census } = material;
  const { say } = material.terms;
  const inWords = (day: string) => dayText(day, say.language);
  const n = insights.incidents;
  const days = rows.flatMap(({ startDay }) => (startDay === null ? [] : [startDay])).sort();
  const drawn = rows.filter(
    ({ startDay, durationMinutes }) => startDay !== null && durationMinutes !== null,
  ).length;
  const [first, last] = [days[0], days.at(-1)];
  return {
    id: 'time',
    definition: 'time',
    name: say('insights.time.name'),
    finding:
      first === undefined || last === undefined
        ? say('insights.time.finding.none')
        : first === last
          ? say('insights.time.finding.one', { day: inWords(first) })
          : say('insights.time.finding', { first: inWords(first), last: inWords(last) }),
    reading: [say('insights.time.reading'), ...(census ? [] : [say('insights.time.reading.selection')])].join(
      ' ',
    ),
    sample: say('insights.time.sample', {
      drawn,
      n,
      undated: n - days.length,
      untimed: days.length - drawn,
    }),
    withheld: null,
    charts: chartsOf(rows, say),
    shapes: true,
    table: tableOf(rows, say),
  };
}

function chartsOf(rows: readonly Row[], say: Say): Chart[] {
  const known = rows
    .flatMap((row, place) => (row.startDay === null || row.durationMinutes === null ? [] : [{ row, place }]))
    .sort((a, b) => (a.row.startDay! < b.row.startDay! ? -1 : 1));
  if (known.length === 0) return [];
  const days = known.map(({ row }) => row.startDay!);
  const longest = known.reduce((most, { row }) => Math.max(most, row.durationMinutes!), 0);
  return [
    {
      kind: 'points',
      label: say('insights.time.chart'),
      height: 380,
      x: dateAxis(days, say.language),
      y: durationAxis(longest, say),
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
function dateAxis(days: readonly string[], language: string): Axis {
  const scale = dateScale(days, language);
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

function tableOf(rows: readonly Row[], say: Say): Table {
  const years = Map.groupBy(rows, ({ startDay }) => startDay?.slice(0, 4) ?? UNDATED);
  const hasDuration = new Tally();
  for (const [year, own] of years)
    hasDuration.add(year, own.filter(({ durationMinutes }) => durationMinutes !== null).length);
  return {
    caption: say('insights.time.table'),
    columns: [
      { name: say('insights.time.column.year') },
      { name: say('insights.column.incidents'), number: true },
      { name: say('insights.time.column.timed'), number: true },
      { name: say('insights.time.column.longest'), number: true },
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
        year === UNDATED ? say('time.unknown') : year,
        years.get(year)!.length,
        hasDuration.get(year),
        longest === null ? null : shortDuration(longest, say),
      ];
    }),
  };
}
