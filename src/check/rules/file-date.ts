import { dayOf, epochMinutes } from '../../incident/moment.ts';
import { START_OF_FILE } from '../../incident/problem.ts';
import type { Draft } from '../draft.ts';
import type { Finding, ReportRule } from '../rule.ts';
import { soundIdOf } from './file-name.ts';

export const fileDate: ReportRule = {
  id: 'file-date',
  group: 'shape',
  severity: 'error',
  silenceable: false,
  doc: {
    text: 'The date in the file’s name is one on which the incident was going on, or a day off, since days begin at another hour elsewhere. It is not tested where the start is unknown.',
    bad: '2024-01-08-cache-outage.mdx\n\ntimes:\n  started: 2024-01-18T10:00Z',
    good: '2024-01-18-cache-outage.mdx\n\ntimes:\n  started: 2024-01-18T10:00Z',
  },
  find(draft) {
    const { started } = draft.timed.times;
    const id = soundIdOf(draft.file);
    // A file of elsewhere has no address yet.
    if (draft.file.path === null || !started || id === null || draft.isDoubtful('times.started')) return [];
    const start = dayOf(started);
    const date = /^(\d{4}-\d{2}-\d{2})(?:-|$)/.exec(id)?.[1];
    if (date === undefined) {
      const hint = `begin it with the day it is known by: \`${start}-${id}.mdx\``;
      return [at(`the incident has a date, but the file’s name has none`, hint)];
    }
    const day = dayNumber(date);
    if (day === null)
      return [at(`\`${date}\` is not a day of the calendar`, `the incident began on \`${start}\``)];
    const end = lastDay(draft);
    if (day >= dayNumber(start)! - 1 && day <= dayNumber(end)! + 1) return [];
    const when = start === end ? `on \`${start}\`` : `from \`${start}\` to \`${end}\``;
    return [
      at(`the file’s name says \`${date}\`, but the incident was ${when}`, 'mend the name, or the times'),
    ];
  },
};

function at(message: string, hint: string): Finding {
  return { place: START_OF_FILE, message, hint };
}

/** The day of the last thing that is known to have happened while it went on. */
function lastDay({ timed: { times } }: Draft): string {
  const days = Object.values(times).flatMap((moment) => (moment ? [dayOf(moment)] : []));
  return days.reduce((last, day) => (day > last ? day : last));
}

function dayNumber(date: string): number | null {
  try {
    return epochMinutes({ at: date, precision: 'day', zoned: false }) / 1440;
  } catch {
    return null;
  }
}
