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
import { incidentCells, incidentColumns } from '../wording.ts';
import type { Say } from '../../../words/words.ts';
import { FEWEST } from '../../../insights/quantiles.ts';

/** How long incidents lasted: a mark for each on a logarithmic scale, and the share still going on after so long. */
export function durationFigure(material: Material): Figure {
  const { rows, insights } = material;
  const { say } = material.terms;
  const { known, unknown, ongoing, medianMinutes, quartilesMinutes, withheld } = insights.duration;
  const n = insights.incidents;
  const finding =
    medianMinutes === null || quartilesMinutes === null
      ? say('insights.duration.finding.few', { known, n })
      : say('insights.duration.finding', {
          median: shortDuration(medianMinutes, say),
          lower: shortDuration(quartilesMinutes[0], say),
          upper: shortDuration(quartilesMinutes[1], say),
        });
  return {
    id: 'duration',
    definition: 'duration',
    name: say('insights.duration.name'),
    finding,
    reading: say('insights.duration.reading'),
    sample: [
      say('insights.duration.sample', { known, unknown, ongoing, n }),
      ...intervalWords(material),
    ].join(' '),
    withheld: withheld === null ? null : say('insights.why.durations', { n: known, from: FEWEST }),
    charts: chartsOf(material),
    shapes: true,
    table: tableOf(rows, material),
  };
}

function intervalWords({ insights: { duration }, terms: { say } }: Material): string[] {
  if (!duration.interval) return [];
  const [low, high] = duration.interval.map((minutes) => shortDuration(minutes, say));
  return [say('insights.duration.interval', { low: low!, high: high! })];
}

function chartsOf({ rows, insights, terms: { say } }: Material): Chart[] {
  const observed = observationsOf(rows);
  if (observed.length === 0) return [];
  const longest = observed.reduce((most, { minutes }) => Math.max(most, minutes), 0);
  const axis = durationAxis(longest, say);
  const lines = linesOf(insights.duration, say);
  const marks = marksOf(rows, axis, lines, say);
  const censored = observed.filter(({ ended }) => !ended);
  const steps = survivalOf(observed).map(({ minutes, share }) => ({ x: onLog(minutes), y: share }));
  if (insights.duration.withheld !== null) return marks;
  const at = (minutes: number) => steps.findLast(({ x }) => x <= minutes)?.y ?? 1;
  return [
    ...marks,
    {
      kind: 'curve',
      label: say('insights.duration.chart.share'),
      height: 220,
      x: axis,
      y: shareAxis(say),
      steps,
      censored: censored.map(({ minutes }) => ({ x: onLog(minutes), y: at(onLog(minutes)) })),
      lines: lines.map((line) => ({ ...line, text: '' })),
    },
  ];
}

function marksOf(rows: readonly Row[], axis: Axis, lines: ReferenceLine[], say: Say): Chart[] {
  const known = rows.flatMap((row, place) => (row.durationMinutes === null ? [] : [{ row, place }]));
  if (known.length === 0) return [];
  known.sort((a, b) => a.row.durationMinutes! - b.row.durationMinutes!);
  const minutes = known.map(({ row }) => onLog(row.durationMinutes!));
  const { levels, highest } = pileOf(minutes, axis);
  return [
    {
      kind: 'points',
      label: say('insights.duration.chart.marks'),
      height: Math.min(320, 110 + Math.max(7, highest) * 11),
      x: axis,
      y: pileAxis(highest),
      points: pointsOf(known, minutes, levels),
      lines,
      grid: { x: [], y: [] },
    },
  ];
}

function linesOf(
  { medianMinutes, quartilesMinutes }: Material['insights']['duration'],
  say: Say,
): ReferenceLine[] {
  if (medianMinutes === null || quartilesMinutes === null) return [];
  return [
    { along: 'x', at: onLog(quartilesMinutes[0]), text: '' },
    {
      along: 'x',
      at: onLog(medianMinutes),
      text: say('chart.median', { length: shortDuration(medianMinutes, say) }),
    },
    { along: 'x', at: onLog(quartilesMinutes[1]), text: '' },
  ];
}

function tableOf(rows: readonly Row[], material: Material): Table {
  const { say } = material.terms;
  const length = ({ durationMinutes, censoredMinutes }: Row) =>
    durationMinutes ?? censoredMinutes ?? Infinity;
  return {
    caption: say('insights.duration.table'),
    columns: [
      ...incidentColumns(say),
      { name: say('insights.duration.column.lasted'), number: true },
      { name: say('insights.duration.column.minutes'), number: true },
      { name: say('insights.duration.column.known-as') },
    ],
    rows: rows
      .toSorted((a, b) => length(a) - length(b))
      .map((row) => [
        ...incidentCells(row, material),
        row.durationMinutes === null ? null : shortDuration(row.durationMinutes, say),
        row.durationMinutes,
        knownAs(row, say),
      ]),
  };
}

function knownAs({ durationMinutes, estimated, ongoing, censoredMinutes }: Row, say: Say): string {
  if (durationMinutes !== null)
    return say(estimated ? 'insights.duration.known.estimate' : 'insights.duration.known.told');
  if (!ongoing) return say('time.unknown');
  if (censoredMinutes === null) return say('insights.duration.known.ongoing');
  const length = say('time.over', { length: shortDuration(censoredMinutes, say) });
  return say('insights.point.ongoing', { length });
}
