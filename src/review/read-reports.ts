import { factsOf } from '../facts/facts.ts';
import type { Facts } from '../facts/facts.ts';
import type { Content } from '../incident/content.ts';
import { idOf } from '../incident/content-folder.ts';
import type { Incident } from '../incident/incident.ts';
import { readReport } from '../incident/report.ts';

/** A report as a review sees it. */
export interface ReadIncident {
  incident: Incident;
  facts: Facts;
}

/** Reads a report; `null` where it has errors, which the check tells. */
export function readIncident(path: string, text: string, content: Content): ReadIncident | null {
  const context = { schema: content.schema, settings: content.settings, audience: 'internal' as const };
  const { report } = readReport(idOf(path), text, context);
  return report && { incident: report.incident, facts: factsOf(report.incident) };
}
