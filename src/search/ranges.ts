import type { Key, Values } from '../words/words.ts';
import { UNKNOWN } from './table.ts';

/**
 * Bounds of a number that a record knows; one that does not know it is outside. Without either bound it is for those
 * alone.
 */
export interface Range {
  /** Days since 1970-01-01, minutes, percent of users, or a number of users. */
  of: 'day' | 'minutes' | 'percent' | 'count';
  /** At least. */
  from: number | null;
  /** At most. */
  to: number | null;
  /** As it was typed, to take it away again. */
  source: string;
}

type Bounds = Omit<Range, 'source'>;

/** Why a range cannot be read: what is expected, as a text of the interface. */
export interface Unread {
  key: Key;
  values: Values;
}

const UNITS: Record<string, number> = {
  m: 1,
  min: 1,
  minutes: 1,
  h: 60,
  hours: 60,
  d: 1440,
  days: 1440,
  w: 10080,
  weeks: 10080,
};
const LIMIT = /^(>=|<=|>|<)\s*(.+)$/;

/** `before:2020-06`, `after:2018-03-01`; else what is expected. */
export function dateRange(operator: 'before' | 'after', text: string): Bounds | Unread {
  const match = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(text);
  const [, year, month = '1', day = '1'] = match ?? [];
  // Not by `Date.UTC`, which takes the year 50 for 1950.
  const date = new Date(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}T00:00Z`);
  if (date.getUTCMonth() !== Number(month) - 1) {
    return { key: 'found.problem.date', values: { operator } };
  }
  const first = date.getTime() / 86_400_000;
  return operator === 'after'
    ? { of: 'day', from: first, to: null }
    : { of: 'day', from: null, to: first - 1 };
}

/** `duration:>4h`, `duration:unknown`. */
export function durationRange(text: string): Bounds | Unread {
  if (text.toLowerCase() === UNKNOWN) return { of: 'minutes', from: null, to: null };
  const [, sign, value] = LIMIT.exec(text) ?? [];
  const [, number, unit] = /^(\d+(?:\.\d+)?)\s*([a-z]+)$/i.exec(value ?? '') ?? [];
  const minutes = Number(number) * (UNITS[unit?.toLowerCase() ?? ''] ?? NaN);
  if (sign === undefined || Number.isNaN(minutes)) {
    return { key: 'found.problem.duration', values: {} };
  }
  return bounds('minutes', sign, minutes, 1);
}

/** `users:>50%`, `users:>10000`. */
export function usersRange(text: string): Bounds | Unread {
  const [, sign, value] = LIMIT.exec(text) ?? [];
  const [, number, percent] =
    /^(\d+(?:\.\d+)?)(%?)$/.exec(value?.replace(/(?<=\d)[_,](?=\d{3})/g, '') ?? '') ?? [];
  if (sign === undefined || number === undefined) {
    return { key: 'found.problem.users', values: {} };
  }
  return bounds(percent === '%' ? 'percent' : 'count', sign, Number(number), Number.EPSILON * 1000);
}

function bounds(of: Range['of'], sign: string, value: number, step: number): Bounds {
  if (sign.startsWith('>')) return { of, from: sign === '>' ? value + step : value, to: null };
  return { of, from: null, to: sign === '<' ? value - step : value };
}
