import { FEWEST } from '../../../insights/quantiles.ts';
import type { ImpactCell } from '../../../insights/impact.ts';
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
import { capital } from '../../words.ts';
import { counted, percentText, tell } from '../wording.ts';

const SCOPE_NAMES: Record<Scope, string> = {
  internal: 'own people',
  part: 'some',
  whole: 'nearly all',
  beyond: 'many services',
};
const scopeName = (scope: Scope | null) => (scope === null ? 'scope unknown' : SCOPES[scope].name);
const kindName = (kind: ImpactKind | null) => (kind === null ? 'kind unknown' : IMPACT_KINDS[kind].name);

/** How far incidents reached against what kind of harm they were; how many users where that is known. */
export function impactFigure(material: Material): Figure {
  const { rows, insights } = material;
  const n = insights.incidents;
  const scoped = rows.filter(({ scope }) => scope !== null).length;
  const users = rows.filter(({ usersPercent }) => usersPercent !== null).length;
  const kinds = rows.filter(({ impactKinds }) => impactKinds.length > 0).length;
  return {
    id: 'impact',
    definition: 'impact',
    name: 'Impact',
    finding: findingOf(insights.impact, n, Math.min(scoped, kinds)),
    reading:
      'Each mark is an incident, in the column of how far it reached and the row of what kind of harm it was; one with several kinds stands in several rows, so the rows do not add up. Below, those that tell what share of users it reached.',
    sample: `${tell(scoped, n, 'tells', 'tell')} how far, ${kinds} what kind, ${users} what share of users; ${n - users} do not tell the share.`,
    withheld:
      Math.min(scoped, kinds) < FEWEST
        ? `${Math.min(scoped, kinds)} incidents tell both; what is most frequent is said from ${FEWEST}`
        : null,
    charts: [...matrixOf(rows), ...usersChart(rows)],
    table: tableOf(insights.impact, n),
  };
}

function findingOf(cells: readonly ImpactCell[], n: number, known: number): string {
  const [most] = cells
    .filter(({ scope, kind }) => scope !== null && kind !== null)
    .toSorted((a, b) => b.count - a.count);
  if (!most || known < FEWEST)
    return `${capital(counted(n, 'incident'))}, by how far ${n === 1 ? 'it' : 'each'} reached and what kind of harm it was`;
  return `Most often: ${kindName(most.kind)}, for ${scopeName(most.scope)} (${most.count} of ${n})`;
}

function matrixOf(rows: readonly Row[]): Chart[] {
  const scopes: (Scope | null)[] = [
    ...(Object.keys(SCOPES) as Scope[]),
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
      label: 'Every incident by how far it reached and what kind of harm it was',
      height: 62 + kinds.length * Math.min(110, 40 + 5 * Math.sqrt(busiest)),
      x: namedAxis(
        scopes.map((scope) => (scope === null ? 'unknown' : SCOPE_NAMES[scope])),
        'how far it reached',
      ),
      y: namedAxis(kinds.map(kindName).toReversed()),
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

function tableOf(cells: readonly ImpactCell[], n: number): Table {
  return {
    caption: `Incidents by how far they reached and what kind of harm it was; one incident can have several kinds, of ${n}`,
    columns: [
      { name: 'How far it reached' },
      { name: 'Kind of harm' },
      { name: 'Incidents', number: true },
      { name: 'Of all', number: true },
    ],
    rows: cells.map(({ scope, kind, count }) => [
      scopeName(scope),
      kindName(kind),
      count,
      percentText(count, n),
    ]),
  };
}
