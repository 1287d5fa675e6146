import type { FieldPoint, PlacedPoint } from './field.ts';

const LANE = 17;
/** With more, the lanes would be taller than the field; marks then lie on one another. */
const MOST_LANES = 8;
/** Marks that are closer than this, in percent of the width, do not share a lane: 13 px of 900. */
const APART = 1.5;

/** Marks whose duration is unknown, in as few lanes as keep them apart; `bottom` is where the drawing ends. */
export function lanesOf(
  points: readonly { point: FieldPoint; x: number }[],
  top: number,
): { placed: PlacedPoint[]; bottom: number } {
  if (points.length === 0) return { placed: [], bottom: top - 40 };
  const taken: number[] = [];
  const placed = points
    .toSorted((a, b) => a.x - b.x)
    .map(({ point, x }) => {
      const free = taken.findIndex((last) => x - last >= APART);
      const lane = free === -1 ? (taken.length < MOST_LANES ? taken.length : emptiest(taken)) : free;
      taken[lane] = x;
      return { point, x, y: top + lane * LANE };
    });
  return { placed, bottom: top + (taken.length - 1) * LANE + 14 };
}

function emptiest(taken: number[]): number {
  return taken.indexOf(Math.min(...taken));
}
