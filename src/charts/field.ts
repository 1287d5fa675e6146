import type { Scope } from '../incident/vocabulary.ts';
import { dateScale } from './field-dates.ts';
import { labels } from './field-labels.ts';
import { lanesOf } from './field-lanes.ts';
import { WEEK } from './scale.ts';
import { el, percent } from './svg.ts';
import type { Drawing } from './svg.ts';
import { use } from './marks.ts';
import { dayWords, shortDuration } from './words.ts';
import { SCOPES } from '../incident/vocabulary.ts';

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
  scope: Scope | null;
}

export interface FieldOptions {
  /** Where a line is drawn right across; not given for fewer than ten. */
  median?: number | null;
  /** How many notable ones are named, on wide screens. */
  labels?: number;
  /** What the drawing is, to those who do not see it. */
  label?: string;
}

/** A field, and what it holds. */
export interface Field {
  svg: Drawing;
  /** How many stand on the scale, how many in the lanes, and how many have no date and so no place. */
  counts: { drawn: number; unknownDuration: number; undated: number };
}

/** A point with its place: `x` in percent, `y` in pixels. */
export interface PlacedPoint {
  point: FieldPoint;
  x: number;
  y: number;
}

const TOP = 22;
const BOTTOM = 422;
const LINES = [
  { text: '1 week', minutes: WEEK },
  { text: '1 day', minutes: 1440 },
  { text: '1 h', minutes: 60 },
  { text: '10 min', minutes: 10 },
  { text: '1 min', minutes: 1 },
];

/**
 * Every incident as a mark, date across, duration up on a logarithmic scale from 1 minute to 1 week, shape by scope,
 * each a link. `null` where none has a date.
 *
 * Beyond some 2,000 points marks should be binned: the points come in whole and one drawing goes out, so that
 * can be done in here.
 */
export function field(points: readonly FieldPoint[], options: FieldOptions = {}): Field | null {
  const median = options.median ?? null;
  const dated = points.filter((point) => point.date !== null);
  if (dated.length === 0) return null;
  const dates = dateScale(dated.map(({ date }) => date!));
  const drawn = dated
    .flatMap((point) =>
      point.minutes === null ? [] : [{ point, x: dates.x(point.date!), y: yOf(point.minutes) }],
    )
    .toSorted((a, b) => a.x - b.x);
  const unknown = dated
    .filter(({ minutes }) => minutes === null)
    .map((point) => ({ point, x: dates.x(point.date!) }));
  const lanes = lanesOf(unknown, BOTTOM + 70);
  const svg = el(
    'svg',
    {
      class: 'field',
      height: lanes.bottom,
      role: 'group',
      'aria-label':
        options.label ??
        'Every incident: date across, duration up on a logarithmic scale; each mark is a link',
    },
    LINES.map(({ minutes }) => across(minutes === 1 ? 'ax' : 'g', minutes)),
    median === null ? null : across('md', median),
    dates.ticks.map(({ x, words: text, anchor, minor }) => [
      el('line', { class: 'ax', x1: percent(x), x2: percent(x), y1: BOTTOM, y2: BOTTOM + 5 }),
      el('text', { class: `sf ${anchor}${minor ? ' od' : ''}`.trim(), x: percent(x), y: BOTTOM + 20 }, text),
    ]),
    unknown.length > 0 ? el('text', { class: 'sf', x: 0, y: BOTTOM + 50 }, 'duration unknown') : null,
    [...drawn, ...lanes.placed].map(mark),
    LINES.map(({ minutes, text }) => words(text, minutes, -5)),
    median === null ? null : words(`median ${shortDuration(median)}`, median, 15),
    labels(drawn, options.labels ?? 6),
  );
  const counts = {
    drawn: drawn.length,
    unknownDuration: unknown.length,
    undated: points.length - dated.length,
  };
  return { svg: svg, counts };
}

function yOf(minutes: number): number {
  const within = Math.min(Math.max(minutes, 1), WEEK);
  return BOTTOM - ((BOTTOM - TOP) * Math.log10(within)) / Math.log10(WEEK);
}

function across(kind: string, minutes: number): Drawing {
  const y = yOf(minutes);
  return el('line', { class: kind, x2: '100%', y1: y, y2: y });
}

/** What a line stands for, over the marks and with an edge of paper. */
function words(text: string, minutes: number, down: number): Drawing {
  return el('text', { class: 'sf over', x: 0, y: yOf(minutes) + down }, text);
}

function mark({ point, x, y }: PlacedPoint): Drawing {
  const { title, organisation, date, minutes, scope, url } = point;
  const lasted = minutes === null ? 'duration unknown' : shortDuration(minutes);
  const reach = scope === null ? '' : `; ${SCOPES[scope].name}`;
  return el(
    'a',
    { href: url },
    el('title', {}, `${title}. ${organisation}, ${dayWords(date!)}, ${lasted}${reach}`),
    el('circle', { class: 'hit', cx: percent(x), cy: y, r: 12 }),
    use(scope ?? 'unknown', percent(x), y),
  );
}
