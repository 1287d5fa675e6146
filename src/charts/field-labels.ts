import type { PlacedPoint } from './field.ts';
import { el, percent } from './svg.ts';
import type { Drawing } from './svg.ts';
import { shortened, textWidth } from './text-width.ts';
import { shortDuration } from './words.ts';
import type { Say } from '../words/words.ts';

/** Labels are shown from 60rem, where the field is at least so wide; wider ones only leave more room. */
const WIDTHS = [860, 1120];
const SIZE = 13;
/** Longest and shortest name themselves; of so many, those are tried that stand out most. */
const TRIED = 16;
/** Among fewer, none stands out. */
const FEWEST = 10;

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Names beside the marks that stand out most from the middle of the field, where nothing else stands. */
export function labels(points: readonly PlacedPoint[], most: number, say: Say): Drawing[] {
  const placed: { text: string; point: PlacedPoint; end: boolean }[] = [];
  const taken: Box[][] = WIDTHS.map(() => []);
  for (const point of points.length < FEWEST ? [] : candidates(points)) {
    if (placed.length >= most) break;
    const text = `${shortened(point.point.organisation, 24)}, ${shortDuration(point.point.minutes!, say)}`;
    const end = [false, true].find((side) => fits(text, point, side, points, taken));
    if (end === undefined) continue;
    for (const [index, width] of WIDTHS.entries()) taken[index]!.push(boxOf(text, point, end, width));
    placed.push({ text, point, end });
  }
  return placed.map(({ text, point: { x, y }, end }) =>
    el(
      'text',
      {
        class: end ? 'an ae' : 'an',
        x: percent(x),
        y: y + 4.5,
        dx: end ? -11 : 11,
        'aria-hidden': 'true',
      },
      text,
    ),
  );
}

/** First the longest, then the shortest, and so on by turns. */
function candidates(points: readonly PlacedPoint[]): PlacedPoint[] {
  const byHeight = points.toSorted((a, b) => a.y - b.y || (a.point.id < b.point.id ? -1 : 1));
  const half = Math.min(TRIED / 2, Math.floor(byHeight.length / 2));
  const longest = byHeight.slice(0, half);
  const shortest = byHeight.slice(byHeight.length - half).toReversed();
  return longest.flatMap((point, index) => [point, shortest[index]!]);
}

function fits(
  text: string,
  point: PlacedPoint,
  end: boolean,
  points: readonly PlacedPoint[],
  taken: Box[][],
): boolean {
  return WIDTHS.every((width, index) => {
    const box = boxOf(text, point, end, width);
    if (box.left < 50 || box.right > width) return false;
    return (
      taken[index]!.every((other) => apart(box, other)) &&
      points.every((other) => other === point || apart(box, around(other, width)))
    );
  });
}

function boxOf(text: string, { x, y }: PlacedPoint, end: boolean, width: number): Box {
  const at = (x / 100) * width;
  const length = textWidth(text, SIZE) + 4;
  const left = end ? at - 11 - length : at + 11;
  return { left, right: left + length, top: y - 9, bottom: y + 9 };
}

function around({ x, y }: PlacedPoint, width: number): Box {
  const at = (x / 100) * width;
  return { left: at - 8, right: at + 8, top: y - 8, bottom: y + 8 };
}

function apart(a: Box, b: Box): boolean {
  return a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;
}
