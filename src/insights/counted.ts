import type { Row } from './rows.ts';

/** Rows that figures are computed over: published reports of incidents. */
export function countedRows(rows: readonly Row[]): Row[] {
  return rows.filter(({ status, kind }) => status === 'published' && kind === 'incident');
}

/** Published near misses, which are counted apart. */
export function nearMissRows(rows: readonly Row[]): Row[] {
  return rows.filter(({ status, kind }) => status === 'published' && kind === 'near-miss');
}
