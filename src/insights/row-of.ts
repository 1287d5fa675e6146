import type { Facts } from '../facts/facts.ts';
import type { At, Incident } from '../incident/incident.ts';
import { dayOf, minutesBetween } from '../incident/moment.ts';
import { knownFields } from './completeness.ts';
import type { Row } from './rows.ts';

/**
 * The row of an incident. `asOf` is a date (`2026-11-21`): an ongoing incident is censored at its first minute, by
 * which it is certain to have lasted so long; minutes are `null` where the start is not known to the minute.
 */
export function rowOf(incident: Incident, facts: Facts, asOf: string): Row {
  const { times, impact, cause } = incident;
  return {
    id: incident.id,
    title: incident.title,
    status: incident.status,
    kind: incident.kind,
    origin: incident.origin,
    basis: incident.basis,
    organisation: incident.organisation,
    services: incident.services,
    severity: incident.severity,
    symptoms: distinct(incident.symptoms.map(({ kind }) => kind)),
    category: cause.category,
    component: cause.component,
    contributing: distinct(incident.contributing.map((each) => each.cause)),
    trigger: incident.trigger,
    scope: impact.scope,
    impactKinds: impact.kinds,
    usersPercent: impact.users?.percent ?? null,
    usersCount: impact.users?.count ?? null,
    detectedBy: incident.detection.by,
    startDay: times.started ? dayOf(times.started) : null,
    durationMinutes: facts.duration.minutes,
    estimated: facts.duration.estimated,
    ongoing: incident.ongoing,
    censoredMinutes:
      incident.ongoing && facts.duration.minutes === null ? minutesUntil(times.started, asOf) : null,
    phases: {
      detect: facts.phases.detect.minutes,
      diagnose: facts.phases.diagnose.minutes,
      fix: facts.phases.fix.minutes,
      recover: facts.phases.recover.minutes,
    },
    hypotheses: facts.hypotheses.map(({ suspect, minutes, atMost }) => ({ suspect, minutes, atMost })),
    hypothesisMinutes: facts.hypothesisMinutes.minutes,
    actions: incident.actions.map(({ type, status, due, done }) => ({ type, status, due, done })),
    recurs: incident.related.filter(({ how }) => how === 'recurrence').map(({ id }) => id),
    known: knownFields(incident, facts),
  };
}

/** A start without an offset is held against the date on its own clock: at most half a day off. */
function minutesUntil(started: At | null, asOf: string): number | null {
  if (!started) return null;
  const at = started.zoned ? `${asOf}T00:00Z` : `${asOf}T00:00`;
  const minutes = minutesBetween(started, { at, precision: 'minute', zoned: started.zoned });
  return minutes === null ? null : Math.max(0, minutes);
}

function distinct<T>(values: T[]): T[] {
  return [...new Set(values)];
}
