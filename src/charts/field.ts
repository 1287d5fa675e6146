import type { Scope } from '../incident/vocabulary.ts';
import { dateScale } from './field-dates.ts';
import { labels } from './field-labels.ts';
import { lanesOf } from './field-lanes.ts';
import { WEEK } from './scale.ts';
import { el, percent } from './svg.ts';
import type { Drawing } from './svg.ts';
import { use } from './marks.ts';
import { scaleWords, shortDuration } from './words.ts';
import type { Say } from '../words/words.ts';
import { dayText } from '../words/dates.ts';

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
const LINES = [WEEK, 1440, 60, 10, 1];

/**
 * Every incident as a mark, date across, duration up on a logarithmic scale from 1 minute to 1 week, shape by scope,
 * each a link. `null` where none has a date.
 *
 * Beyond some 2,000 points marks should be binned: the points come in whole and one drawing goes out, so that
 * can be done in here.
 */
export function field(points: readonly FieldPoint[], say: Say, options: FieldOptions = {}): Field | null {
  const median = options.median ?? null;
  const dated = points.filter((point) => point.date !== null);
  if (dated.length === 0) return null;
  const dates = dateScale(
    dated.map(({ date }) => date!),
    say.language,
  );
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
      'aria-label': options.label ?? say('chart.field.label'),
    },
    LINES.map((minutes) => across(minutes === 1 ? 'ax' : 'g', minutes)),
    median === null ? null : across('md', median),
    dates.ticks.map(({ x, words: text, anchor, minor }) => [
      el('line', { class: 'ax', x1: percent(x), x2: percent(x), y1: BOTTOM, y2: BOTTOM + 5 }),
      el('text', { class: `sf ${anchor}${minor ? ' od' : ''}`.trim(), x: percent(x), y: BOTTOM + 20 }, text),
    ]),
    unknown.length > 0
      ? el('text', { class: 'sf', x: 0, y: BOTTOM + 50 }, say('chart.duration-unknown'))
      : null,
    [...drawn, ...lanes.placed].map((point) => mark(point, say)),
    LINES.map((minutes) => words(scaleWords(minutes, say), minutes, -5)),
    median === null ? null : words(say('chart.median', { length: shortDuration(median, say) }), median, 15),
    labels(drawn, options.labels ?? 6, say),
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

function mark({ point, x, y }: PlacedPoint, say: Say): Drawing {
  const { title, organisation, date, minutes, scope, url } = point;
  const lasted = minutes === null ? say('chart.duration-unknown') : shortDuration(minutes, say);
  const told = `${title}. ${organisation}, ${dayText(date!, say.language)}, ${lasted}`;
  return el(
    'a',
    { href: url },
    el(
      'title',
      {},
      scope === null ? told : say('chart.field.reached', { told, scope: say(`scope.${scope}`) }),
    ),
    el('circle', { class: 'hit', cx: percent(x), cy: y, r: 12 }),
    use(scope ?? 'unknown', percent(x), y),
  );
}
