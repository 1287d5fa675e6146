import type { Cell, Table } from '../charts/model/table.ts';
import { absolute, incidentPath } from './addresses.ts';
import { entries } from './collection.ts';
import type { Entry } from './collection.ts';
import { settings } from './content.ts';

type Read = (entry: Entry) => Cell | readonly string[];

/** One row of figures and slugs for each report; unknown is an empty cell, several values are divided by `;`. */
const COLUMNS: Record<string, Read> = {
  id: ({ incident }) => incident.id,
  url: ({ incident }) => absolute(incidentPath(incident.id)),
  title: ({ incident }) => incident.title,
  summary: ({ incident }) => incident.summary,
  status: ({ incident }) => incident.status,
  kind: ({ incident }) => incident.kind,
  organisation: ({ incident }) => incident.organisation,
  services: ({ incident }) => incident.services,
  severity: ({ incident }) => incident.severity,
  symptoms: ({ incident }) => incident.symptoms.map(({ kind }) => kind),
  started: ({ incident: { times } }) => times.started?.at ?? null,
  startedPrecision: ({ incident: { times } }) => times.started?.precision ?? null,
  detected: ({ incident: { times } }) => times.detected?.at ?? null,
  identified: ({ incident: { times } }) => times.identified?.at ?? null,
  mitigated: ({ incident: { times } }) => times.mitigated?.at ?? null,
  resolved: ({ incident: { times } }) => times.resolved?.at ?? null,
  ongoing: ({ incident }) => String(incident.ongoing),
  durationMinutes: ({ facts }) => facts.duration.minutes,
  detectMinutes: ({ facts }) => facts.phases.detect.minutes,
  diagnoseMinutes: ({ facts }) => facts.phases.diagnose.minutes,
  fixMinutes: ({ facts }) => facts.phases.fix.minutes,
  recoverMinutes: ({ facts }) => facts.phases.recover.minutes,
  hypothesisMinutes: ({ facts }) => facts.hypothesisMinutes.minutes,
  scope: ({ incident }) => incident.impact.scope,
  impactKinds: ({ incident }) => incident.impact.kinds,
  usersPercent: ({ incident }) => incident.impact.users?.percent ?? null,
  usersCount: ({ incident }) => incident.impact.users?.count ?? null,
  detectedBy: ({ incident }) => incident.detection.by,
  cause: ({ incident }) => incident.cause.category,
  component: ({ incident }) => incident.cause.component,
  contributing: ({ incident }) => [...new Set(incident.contributing.map(({ cause }) => cause))],
  trigger: ({ incident }) => incident.trigger,
  fixKinds: ({ incident }) => incident.fix.kinds,
  actions: ({ incident }) => incident.actions.length,
  tags: ({ incident }) => incident.tags,
  origin: ({ incident }) => incident.origin,
  basis: ({ incident }) => incident.basis,
};

/** The reports as one table, the newest start first, with the site's own fields at the end. */
export function incidentTable(): Pick<Table, 'columns' | 'rows'> {
  const own = settings.fields.map(({ name }): [string, Read] => [
    `extra.${name}`,
    ({ incident }) => incident.extra[name] ?? null,
  ]);
  const columns = [...Object.entries(COLUMNS), ...own];
  return {
    columns: columns.map(([name]) => ({ name })),
    rows: entries.map((entry) => columns.map(([, read]) => cellOf(read(entry)))),
  };
}

function cellOf(value: ReturnType<Read>): Cell {
  return Array.isArray(value) ? value.join(';') : (value as Cell);
}
