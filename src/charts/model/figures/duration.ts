import { observationsOf, survivalOf } from '../../../insights/survival.ts';
import type { Row } from '../../../insights/rows.ts';
import { shortDuration } from '../../words.ts';
import { durationAxis, onLog, pileAxis, shareAxis } from '../axes.ts';
import type { Axis, Chart, ReferenceLine } from '../chart.ts';
import type { Material } from '../context.ts';
import type { Figure } from '../figure.ts';
import { pileOf } from '../pile.ts';
import { pointsOf } from '../points.ts';
import type { Table } from '../table.ts';
import { counted, INCIDENT_COLUMNS, incidentCells, tell } from '../wording.ts';

/** How long incidents lasted: a mark for each on a logarithmic scale, and the share still going on after so long. */
export function durationFigure(material: Material): Figure {
  const { rows, insights } = material;
  const { known, unknown, ongoing, medianMinutes, quartilesMinutes, withheld } = insights.duration;
  const n = insights.incidents;
  const finding =
    medianMinutes === null || quartilesMinutes === null
      ? `${tell(known, n, 'incident says', 'incidents say')} how long it lasted`
      : `Half of them lasted longer than ${shortDuration(medianMinutes)}; the middle half, ${shortDuration(quartilesMinutes[0])} to ${shortDuration(quartilesMinutes[1])}`;
  return {
    id: 'duration',
    definition: 'duration',
    name: 'Duration',
    finding,
    reading:
      'Each mark is an incident, at how long it lasted on a scale that grows tenfold by equal steps; where marks would cover each other they are piled up. The curve below, on the same scale, is the share that still went on after so long.',
    sample: `${known} known, ${unknown} unknown, ${ongoing} still going on, of ${counted(n, 'incident')}.${intervalWords(material)}`,
    withheld,
    charts: chartsOf(material),
    shapes: true,
    table: tableOf(rows, material),
  };
}

function intervalWords({ insights: { duration } }: Material): string {
  if (!duration.interval) return '';
  const [low, high] = duration.interval;
  return ` Median of the census, 95% interval: ${shortDuration(low)} to ${shortDuration(high)}.`;
}

function chartsOf({ rows, insights }: Material): Chart[] {
  const observed = observationsOf(rows);
  if (observed.length === 0) return [];
  const longest = observed.reduce((most, { minutes }) => Math.max(most, minutes), 0);
  const axis = durationAxis(longest, null);
  const lines = linesOf(insights.duration);
  const marks = marksOf(rows, axis, lines);
  const censored = observed.filter(({ ended }) => !ended);
  const steps = survivalOf(observed).map(({ minutes, share }) => ({ x: onLog(minutes), y: share }));
  if (insights.duration.withheld !== null) return marks;
  const at = (minutes: number) => steps.findLast(({ x }) => x <= minutes)?.y ?? 1;
  return [
    ...marks,
    {
      kind: 'curve',
      label: 'The share of incidents still going on after so long',
      height: 220,
      x: axis,
      y: shareAxis(null),
      steps,
      censored: censored.map(({ minutes }) => ({ x: onLog(minutes), y: at(onLog(minutes)) })),
      lines: lines.map((line) => ({ ...line, text: '' })),
    },
  ];
}

function marksOf(rows: readonly Row[], axis: Axis, lines: ReferenceLine[]): Chart[] {
  const known = rows.flatMap((row, place) => (row.durationMinutes === null ? [] : [{ row, place }]));
  if (known.length === 0) return [];
  known.sort((a, b) => a.row.durationMinutes! - b.row.durationMinutes!);
  const minutes = known.map(({ row }) => onLog(row.durationMinutes!));
  const { levels, highest } = pileOf(minutes, axis);
  return [
    {
      kind: 'points',
      label: 'Every incident by how long it lasted',
      height: Math.min(320, 110 + Math.max(7, highest) * 11),
      x: axis,
      y: pileAxis(highest),
      points: pointsOf(known, minutes, levels),
      lines,
      grid: { x: [], y: [] },
    },
  ];
}

function linesOf({ medianMinutes, quartilesMinutes }: Material['insights']['duration']): ReferenceLine[] {
  if (medianMinutes === null || quartilesMinutes === null) return [];
  return [
    { along: 'x', at: onLog(quartilesMinutes[0]), text: '' },
    { along: 'x', at: onLog(medianMinutes), text: `median ${shortDuration(medianMinutes)}` },
    { along: 'x', at: onLog(quartilesMinutes[1]), text: '' },
  ];
}

function tableOf(rows: readonly Row[], material: Material): Table {
  const length = ({ durationMinutes, censoredMinutes }: Row) =>
    durationMinutes ?? censoredMinutes ?? Infinity;
  return {
    caption: 'Every incident by how long it lasted, the shortest first',
    columns: [
      ...INCIDENT_COLUMNS,
      { name: 'Lasted', number: true },
      { name: 'Minutes', number: true },
      { name: 'Known as' },
    ],
    rows: rows
      .toSorted((a, b) => length(a) - length(b))
      .map((row) => [
        ...incidentCells(row, material),
        row.durationMinutes === null ? null : shortDuration(row.durationMinutes),
        row.durationMinutes,
        knownAs(row),
      ]),
  };
}

function knownAs({ durationMinutes, estimated, ongoing, censoredMinutes }: Row): string {
  if (durationMinutes !== null) return estimated ? 'estimate' : 'told';
  if (!ongoing) return 'unknown';
  return censoredMinutes === null
    ? 'still going on'
    : `still going on, over ${shortDuration(censoredMinutes)}`;
}
