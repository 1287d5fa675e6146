import { readSource } from '../incident/source.ts';
import { decode } from './decode.ts';
import { bytesOf } from './input-file.ts';
import type { InputFile } from './input-file.ts';

/** What a file without a day in its name says of its days: of its start, of anything else, none, or nobody can tell. */
export type DayTold = 'start' | 'elsewhere' | 'none' | 'unreadable';

/** Whether a report has a date, however it is written: one that is dated belongs to its year, whatever it is called. */
export function dayToldIn(file: InputFile): DayTold {
  const bytes = bytesOf(file);
  const text = bytes && decode(bytes).text;
  const source = text === null ? null : readSource(text).source;
  if (source === null) return 'unreadable';
  const { times, timeline } = (source.data ?? {}) as Record<string, unknown>;
  const events = entriesOf(timeline).map(([, event]) => Object.fromEntries(entriesOf(event)));
  const begun = events.filter(({ kind }) => kind === 'started').map(({ at }) => at);
  const { started } = Object.fromEntries(entriesOf(times));
  if ([started, ...begun].some((at) => isMoment(at))) return 'start';
  const others = [...entriesOf(times).map(([, at]) => at), ...events.map(({ at }) => at)];
  return others.some((at) => isMoment(at)) ? 'elsewhere' : 'none';
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

/** What is told, and is no distance from a start; one that cannot be read may well be a day. */
function isMoment(at: unknown): boolean {
  if (at === undefined || at === null) return false;
  return typeof at !== 'string' || !/^\s*(?:unknown|ongoing|~?\s*[+-]\s*\d.*)?\s*$/i.test(at);
}
