import type { Row } from '../../insights/rows.ts';
import { dayText } from '../../words/dates.ts';
import { percentText as percentOf } from '../../words/numbers.ts';
import type { Say } from '../../words/words.ts';
import type { Material } from './context.ts';
import type { Cell, Column } from './table.ts';

/** The columns by which an incident is known in a table. */
export function incidentColumns(say: Say): Column[] {
  return [
    { name: say('insights.column.incident') },
    { name: say('insights.column.organisation') },
    { name: say('insights.column.started') },
  ];
}

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
export function dayOrUnknown(day: string | null, say: Say): string {
  return day === null ? say('time.date-unknown') : dayText(day, say.language);
}

/** A share of a whole as a percentage without decimals; those under one are said so. */
export function percentText(k: number, n: number, say: Say): string {
  const share = (100 * k) / n;
  return share > 0 && share < 1 ? say('insights.under-one') : percentOf(Math.round(share), say.language);
}

/** An interval of a share: `12% to 31%`. */
export function intervalText(interval: readonly [number, number] | null, say: Say): string | null {
  if (!interval) return null;
  const [from, to] = interval.map((share) => percentOf(Math.round(share * 100), say.language));
  return say('insights.interval', { from: from!, to: to! });
}
