import type { Scope } from '../incident/vocabulary.ts';
import { barKey } from './field-bars.ts';
import { cellsOf } from './field-cells.ts';
import { dateScale } from './field-dates.ts';
import { BOTTOM, ground, lineWords, margin, yOf } from './field-frame.ts';
import { labels } from './field-labels.ts';
import { lanesOf } from './field-lanes.ts';
import { cellMarks, MAP_BOTTOM } from './field-map.ts';
import { pointMark } from './field-marks.ts';
import { el } from './svg.ts';
import type { Drawing } from './svg.ts';
import type { Say } from '../words/words.ts';

/** An incident as the field draws it. */
export interface FieldPoint {
  id: string;
  url: string;
  title: string;
  /** The name of the organisation, as it is shown. */
  organisation: string;
  /** `2024-01-18`; without one it has no place, and the page says how many have none. */
  date: string | null;
  /** How long it lasted; without it, it stands in a lane below. */
  minutes: number | null;
  /** Of one that still goes on, how long by now, as the search has it; cells count it there. */
  minutesSoFar?: number | null;
  scope: Scope | null;
}

export interface FieldOptions {
  /** Where a line is drawn right across; not given for fewer than ten. */
  median?: number | null;
  /** How many notable ones are named, on wide screens. */
  labels?: number;
  /** The address of the list of what a query of the search finds; without it, every incident stays a mark. */
  list?: (query: string) => string;
}

/** A field, and what it holds. */
export interface Field {
  svg: Drawing;
  /** `null` where each incident is a mark of its own. */
  cells: {
    key: Drawing;
    /** How long a period is. */
    months: number;
    /** How many are counted by their length so far. */
    ongoing: number;
  } | null;
  /** How many stand on the scale, how many below it, and how many have no date and so no place. */
  counts: { drawn: number; unknownDuration: number; undated: number };
}

/** A point with its place: `x` in percent, `y` in pixels. */
export interface PlacedPoint {
  point: FieldPoint;
  x: number;
  y: number;
}

type Dated = FieldPoint & { date: string };
type Drawn = Omit<Field, 'counts'> & { counts: Omit<Field['counts'], 'undated'> };

/** More marks lie on one another, and weigh more than a page should. */
export const MOST_MARKS = 1000;

/**
 * Every incident, date across, duration up on a logarithmic scale from 1 minute to 1 week: each a mark and a link,
 * shape by scope; beyond `MOST_MARKS`, counted in cells that lead to the list of what they count, of which there are
 * only so many however many incidents there are. `null` where none has a date.
 */
export function field(points: readonly FieldPoint[], say: Say, options: FieldOptions = {}): Field | null {
  const dated = points.filter((point): point is Dated => point.date !== null);
  if (dated.length === 0) return null;
  const { list } = options;
  const { counts, ...drawn } =
    list && dated.length > MOST_MARKS
      ? counted(dated, say, { ...options, list })
      : marked(dated, say, options);
  return { ...drawn, counts: { ...counts, undated: points.length - dated.length } };
}

function marked(dated: readonly Dated[], say: Say, { median = null, labels: most = 6 }: FieldOptions): Drawn {
  const dates = dateScale(
    dated.map(({ date }) => date),
    say.language,
  );
  const drawn = dated
    .flatMap((point) =>
      point.minutes === null ? [] : [{ point, x: dates.x(point.date), y: yOf(point.minutes) }],
    )
    .toSorted((a, b) => a.x - b.x);
  const unknown = dated
    .filter(({ minutes }) => minutes === null)
    .map((point) => ({ point, x: dates.x(point.date) }));
  const lanes = lanesOf(unknown, BOTTOM + 70);
  const svg = el(
    'svg',
    { class: 'field', height: lanes.bottom, role: 'group', 'aria-label': say('chart.field.label') },
    ground(dates.ticks, median, unknown.length > 0, say),
    [...drawn, ...lanes.placed].map((point) => pointMark(point, say)),
    lineWords(median, say),
    labels(drawn, most, say),
  );
  return {
    svg,
    cells: null,
    counts: { drawn: drawn.length, unknownDuration: unknown.length },
  };
}

function counted(
  dated: readonly Dated[],
  say: Say,
  { median = null, list }: FieldOptions & Required<Pick<FieldOptions, 'list'>>,
): Drawn {
  const points = dated.map(({ date, minutes, minutesSoFar }) => ({
    date,
    minutes: minutes ?? minutesSoFar ?? null,
  }));
  const cells = cellsOf(points);
  const [first, last] = [cells[0]!.period, cells.at(-1)!.period];
  const dates = dateScale([first.from, last.to ?? '9999-12-31'], say.language, 'date');
  const unknown = points.filter(({ minutes }) => minutes === null).length;
  const svg = el(
    'svg',
    {
      class: 'field counted',
      height: unknown > 0 ? MAP_BOTTOM.unknown : MAP_BOTTOM.known,
      role: 'group',
      'aria-label': say('cells.label'),
    },
    ground(dates.ticks, null, unknown > 0, say),
    cellMarks(cells, { x: dates.x, list }, say),
    margin(median, say),
  );
  const known = dated.filter(({ minutes }) => minutes !== null).length;
  return {
    svg,
    cells: { key: barKey(cells, say), months: first.months, ongoing: dated.length - unknown - known },
    counts: { drawn: dated.length - unknown, unknownDuration: unknown },
  };
}
