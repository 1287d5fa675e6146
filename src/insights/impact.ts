import { keysOf } from '../incident/keys-of.ts';
import { IMPACT_KINDS, SCOPES } from '../incident/vocabulary.ts';
import type { ImpactKind, Scope } from '../incident/vocabulary.ts';
import type { Row } from './rows.ts';

/** How many incidents had this kind of impact at this scope; `null` stands for unknown. */
export interface ImpactCell {
  scope: Scope | null;
  kind: ImpactKind | null;
  count: number;
}

const SCOPE_ORDER = [...keysOf(SCOPES), null];
const KIND_ORDER = [...keysOf(IMPACT_KINDS), null];

/**
 * Incidents by scope and kind of impact, the cells that occur; an incident of several kinds stands in several
 * cells, so they do not add up to the number of incidents.
 */
export function impactOf(rows: readonly Row[]): ImpactCell[] {
  return SCOPE_ORDER.flatMap((scope) => {
    const reached = rows.filter((row) => row.scope === scope);
    return KIND_ORDER.map((kind) => ({ scope, kind, count: reached.filter((row) => has(row, kind)).length }));
  }).filter(({ count }) => count > 0);
}

function has({ impactKinds }: Row, kind: ImpactKind | null): boolean {
  return kind === null ? impactKinds.length === 0 : impactKinds.includes(kind);
}
