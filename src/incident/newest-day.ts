import type { Incident } from './incident.ts';
import { dayOf } from './moment.ts';

/** The newest day that incidents tell of, in the zone of whoever wrote it; `null` where none tells a day. */
export function newestDay(incidents: readonly Pick<Incident, 'times' | 'timeline'>[]): string | null {
  const days = incidents.flatMap(({ times, timeline }) =>
    [...Object.values(times), ...timeline.map(({ at }) => at)].flatMap((at) => (at ? [dayOf(at)] : [])),
  );
  return days.reduce<string | null>((newest, day) => (newest === null || day > newest ? day : newest), null);
}
