import type { Row } from '../../insights/rows.ts';
import { pileAxis } from './axes.ts';
import type { Axis, Chart } from './chart.ts';
import { pileOf } from './pile.ts';
import { pointsOf } from './points.ts';
import type { Say } from '../../words/words.ts';
import { percentText } from '../../words/numbers.ts';

const axisOf = (say: Say): Axis => ({
  scale: 'linear',
  min: 0,
  max: 100,
  ticks: [0, 25, 50, 75, 100].map((at) => ({ at, text: percentText(at, say.language) })),
  title: say('insights.impact.users.axis'),
});

/** Incidents by the share of users they reached, those that tell it; nothing where none does. */
export function usersChart(rows: readonly Row[], say: Say): Chart[] {
  const known = rows
    .flatMap((row, place) => (row.usersPercent === null ? [] : [{ row, place }]))
    .sort((a, b) => a.row.usersPercent! - b.row.usersPercent!);
  if (known.length === 0) return [];
  const axis = axisOf(say);
  const percents = known.map(({ row }) => row.usersPercent!);
  const { levels, highest } = pileOf(percents, axis);
  return [
    {
      kind: 'points',
      label: say('insights.impact.users.chart'),
      height: Math.min(260, 80 + Math.max(4, highest) * 11),
      x: axis,
      y: pileAxis(Math.max(4, highest)),
      points: pointsOf(known, percents, levels),
      lines: [],
      grid: { x: [], y: [] },
    },
  ];
}
