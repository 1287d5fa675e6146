import { FEWEST } from '../../../insights/quantiles.ts';
import type { ImpactCell } from '../../../insights/impact.ts';
import { keysOf } from '../../../incident/keys-of.ts';
import { IMPACT_KINDS, SCOPES } from '../../../incident/vocabulary.ts';
import type { ImpactKind, Scope } from '../../../incident/vocabulary.ts';
import type { Row } from '../../../insights/rows.ts';
import { namedAxis } from '../axes.ts';
import type { Chart } from '../chart.ts';
import type { Material } from '../context.ts';
import type { Figure } from '../figure.ts';
import { packed } from '../packed.ts';
import { pointsOf } from '../points.ts';
import { usersChart } from '../users.ts';
import type { Table } from '../table.ts';
import { percentText } from '../wording.ts';
import type { Say } from '../../../words/words.ts';

const scopeName = (scope: Scope | null, say: Say) => say(`scope.${scope ?? 'unknown'}`);
const kindName = (kind: ImpactKind | null, say: Say) => say(`impact.${kind ?? 'unknown'}`);

/** How far incidents reached against what kind of harm they were; how many users where that is known. */
export function impactFigure(material: Material): Figure {
  const { rows, insights } = material;
  const { say } = material.terms;
  const n = insights.incidents;
  const scoped = rows.filter(({ scope }) => scope !== null).length;
  const users = rows.filter(({ usersPercent }) => usersPercent !== null).length;
  const kinds = rows.filter(({ impactKinds }) => impactKinds.length > 0).length;
  const both = Math.min(scoped, kinds);
  return {
    id: 'impact',
    definition: 'impact',
    name: say('insights.impact.name'),
    finding: findingOf(insights.impact, n, both, say),
    reading: say('insights.impact.reading'),
    sample: say('insights.impact.sample', { scoped, n, kinds, users, rest: n - users }),
    withheld: both < FEWEST ? say('insights.impact.withheld', { n: both, from: FEWEST }) : null,
    charts: [...matrixOf(rows, say), ...usersChart(rows, say)],
    table: tableOf(insights.impact, n, say),
  };
}

function findingOf(cells: readonly ImpactCell[], n: number, known: number, say: Say): string {
  const [most] = cells
    .filter(({ scope, kind }) => scope !== null && kind !== null)
    .toSorted((a, b) => b.count - a.count);
  if (!most || known < FEWEST) return say('insights.impact.finding.few', { n });
  const { kind, scope, count } = most;
  return say('insights.impact.finding', {
    kind: kindName(kind, say),
    scope: scopeName(scope, say),
    k: count,
    n,
  });
}

function matrixOf(rows: readonly Row[], say: Say): Chart[] {
  const scopes: (Scope | null)[] = [
    ...keysOf(SCOPES),
    ...(rows.some(({ scope }) => scope === null) ? [null] : []),
  ];
  const kinds = ([...Object.keys(IMPACT_KINDS), null] as (ImpactKind | null)[]).filter((kind) =>
    rows.some((row) => has(row, kind)),
  );
  if (kinds.length === 0) return [];
  const known = rows.flatMap((row, place) =>
    kinds.flatMap((kind, index) =>
      has(row, kind)
        ? [{ row, place, column: scopes.indexOf(row.scope), line: kinds.length - 1 - index }]
        : [],
    ),
  );
  const { x, y, busiest } = packed(known);
  return [
    {
      kind: 'points',
      label: say('insights.impact.chart'),
      height: 78 + kinds.length * Math.min(110, 40 + 5 * Math.sqrt(busiest)),
      x: namedAxis(
        scopes.map((scope) => (scope === null ? say('time.unknown') : say(`insights.impact.short.${scope}`))),
        say('insights.impact.axis'),
      ),
      y: namedAxis(kinds.map((kind) => kindName(kind, say)).toReversed()),
      points: pointsOf(known, x, y),
      lines: [],
      grid: {
        x: scopes.slice(1).map((_, index) => index + 0.5),
        y: kinds.slice(1).map((_, index) => index + 0.5),
      },
    },
  ];
}

function has({ impactKinds }: Row, kind: ImpactKind | null): boolean {
  return kind === null ? impactKinds.length === 0 : impactKinds.includes(kind);
}

function tableOf(cells: readonly ImpactCell[], n: number, say: Say): Table {
  return {
    caption: say('insights.impact.table', { n }),
    columns: [
      { name: say('insights.impact.column.scope') },
      { name: say('insights.impact.column.kind') },
      { name: say('insights.column.incidents'), number: true },
      { name: say('insights.column.of-all'), number: true },
    ],
    rows: cells.map(({ scope, kind, count }) => [
      scopeName(scope, say),
      kindName(kind, say),
      count,
      percentText(count, n, say),
    ]),
  };
}
