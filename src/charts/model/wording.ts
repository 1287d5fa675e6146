import type { Row } from '../../insights/rows.ts';
import { dayWords } from '../words.ts';
import type { Material } from './context.ts';
import type { Cell } from './table.ts';

/** `1 incident`, `31 incidents`. */
export function counted(n: number, one: string, more = `${one}s`): string {
  return `${n} ${n === 1 ? one : more}`;
}

/** `k of n say how long`, with its verb in the right number. */
export function tell(k: number, n: number, one: string, more: string): string {
  return `${k} of ${n} ${k === 1 ? one : more}`;
}

/** The columns by which an incident is known in a table. */
export const INCIDENT_COLUMNS = [
  { name: 'Incident' },
  { name: 'Organisation' },
  { name: 'Started' },
] as const;

/** An incident in those columns. */
export function incidentCells(row: Row, { named, terms }: Pick<Material, 'named' | 'terms'>): Cell[] {
  const who = named(row);
  return [
    who ? { text: who.title, href: who.href } : row.id,
    terms.organisation(row.organisation),
    row.startDay === null ? null : row.startDay,
  ];
}

/** `3 May 2023`, or that it is not told. */
export function dayOrUnknown(day: string | null): string {
  return day === null ? 'date unknown' : dayWords(day);
}

/** A share of a whole as a percentage without decimals; those under one are said so. */
export function percentText(k: number, n: number): string {
  const share = (100 * k) / n;
  return share > 0 && share < 1 ? 'under 1%' : `${Math.round(share)}%`;
}

/** An interval of a share: `12% to 31%`. */
export function intervalText(interval: readonly [number, number] | null): string | null {
  return interval && `${Math.round(interval[0] * 100)}% to ${Math.round(interval[1] * 100)}%`;
}
