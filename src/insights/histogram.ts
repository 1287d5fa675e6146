/** How many values lie from `from` up to and without `to`. */
export interface Bin {
  from: number;
  to: number;
  count: number;
}

/**
 * Values in bins of equal width on a logarithmic scale, `perDecade` of them from 1 to 10; empty ones between the
 * lowest and the highest are there. Values under 1 share a bin from 0 to 1.
 */
export function histogramOf(values: readonly number[], perDecade = 4): Bin[] {
  if (values.length === 0) return [];
  const places = values.map((value) => placeOf(value, perDecade));
  const lowest = places.reduce((a, b) => Math.min(a, b));
  const highest = places.reduce((a, b) => Math.max(a, b));
  const bins = Array.from({ length: highest - lowest + 1 }, (_, index) => ({
    from: edge(lowest + index, perDecade),
    to: edge(lowest + index + 1, perDecade),
    count: 0,
  }));
  for (const place of places) bins[place - lowest]!.count += 1;
  return bins;
}

/** The lower edge of a bin; bin -1 begins at 0. */
function edge(place: number, perDecade: number): number {
  return place < 0 ? 0 : 10 ** (place / perDecade);
}

function placeOf(value: number, perDecade: number): number {
  if (value < 1) return -1;
  const place = Math.floor(Math.log10(value) * perDecade);
  // The logarithm of an edge may fall a hair to either side of it.
  if (value >= edge(place + 1, perDecade)) return place + 1;
  return value < edge(place, perDecade) ? place - 1 : place;
}
