import type { Facts } from '../facts/facts.ts';
import type { Incident } from '../incident/incident.ts';
import { href, incidentPath } from './addresses.ts';
import { asOf, entries, recurrenceOf, similar } from './collection.ts';
import type { Entry } from './collection.ts';
import { settings } from './content.ts';

/** An incident in the shape of `/api/incidents.json`, which programs rely on. */
export function apiIncident({ incident, facts }: Entry) {
  const { ongoing, statedDuration: _stated, audience: _audience, language: _language, ...told } = incident;
  // Whether an event gives the cause away matters to the exercise alone.
  const timeline = told.timeline.map(({ reveals: _reveals, ...event }) => event);
  return {
    ...ordered({ ...told, timeline }),
    derived: { ...derivedOf(facts, ongoing), ...linksOf(incident.id) },
  };
}

type Told = Omit<Incident, 'ongoing' | 'statedDuration' | 'audience' | 'language'>;

function ordered({ id, ...rest }: Told) {
  return { id, url: href(incidentPath(id)), ...rest };
}

function derivedOf({ duration, phases, hypotheses, hypothesisMinutes }: Facts, ongoing: boolean) {
  return {
    durationMinutes: duration.minutes,
    ongoing,
    phases: {
      detect: phases.detect.minutes,
      diagnose: phases.diagnose.minutes,
      fix: phases.fix.minutes,
      recover: phases.recover.minutes,
    },
    hypotheses: hypotheses.map(({ suspect, minutes, atMost }) => ({ suspect, minutes, atMost })),
    hypothesisMinutes: hypothesisMinutes.minutes,
  };
}

function linksOf(id: string) {
  return { similar: similar.get(id) ?? [], recurrenceOf: recurrenceOf.get(id) ?? null };
}

/** `/api/incidents.json`: every report that this build shows. */
export function apiIncidents() {
  return {
    schema: 1,
    site: settings.name,
    collection: settings.collection,
    asOf,
    count: entries.length,
    incidents: entries.map(apiIncident),
  };
}
