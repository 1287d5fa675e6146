import type { Facts } from '../facts/facts.ts';
import { branchOf } from '../incident/incident.ts';
import type { Incident } from '../incident/incident.ts';
import { keysOf } from '../incident/keys-of.ts';
import type { Row } from './rows.ts';

type Knows = (incident: Incident, facts: Facts) => boolean;

/** What may be known of an incident, and when it counts as known: a value that says "unknown" is not one. */
const FIELDS = {
  severity: ({ severity }) => severity !== null,
  services: ({ services }) => services.length > 0,
  symptoms: ({ symptoms }) => symptoms.length > 0,
  'times.started': ({ times }) => times.started !== null,
  'times.detected': ({ times }) => times.detected !== null,
  'times.acknowledged': ({ times }) => times.acknowledged !== null,
  'times.identified': ({ times }) => times.identified !== null,
  'times.mitigated': ({ times }) => times.mitigated !== null,
  'times.resolved': ({ times, ongoing }) => times.resolved !== null || ongoing,
  duration: (_, { duration }) => duration.minutes !== null,
  'detection.by': ({ detection }) => detection.by !== null && detection.by !== 'unknown',
  'impact.scope': ({ impact }) => impact.scope !== null,
  'impact.kinds': ({ impact }) => impact.kinds.length > 0,
  'impact.users': ({ impact }) => impact.users !== null,
  'impact.requestsFailed': ({ impact }) => impact.requestsFailedPercent !== null,
  'impact.cost': ({ impact }) => impact.cost !== null,
  'cause.category': ({ cause }) => isKnownCause(cause.category),
  'cause.component': ({ cause }) => cause.component !== null,
  contributing: ({ contributing }) => contributing.length > 0,
  trigger: ({ trigger }) => trigger !== null && trigger !== 'unknown',
  'fix.kinds': ({ fix }) => fix.kinds.length > 0,
  timeline: ({ timeline }) => timeline.length > 0,
  hypotheses: (_, { hypotheses }) => hypotheses.length > 0,
  learning: ({ learning }) => Object.values(learning).some((texts) => texts.length > 0),
  actions: ({ actions }) => actions.length > 0,
  'actions.status': ({ actions }) => actions.some(({ status }) => status !== 'unknown'),
} as const satisfies Record<string, Knows>;

/** A field of a report that `completeness` counts. */
export type CompletenessField = keyof typeof FIELDS;

/** The fields counted, in the order of the bits of `Row.known`. */
export const COMPLETENESS_FIELDS: readonly CompletenessField[] = keysOf(FIELDS);

/** The bits of `Row.known`. */
export function knownFields(incident: Incident, facts: Facts): number {
  return COMPLETENESS_FIELDS.reduce(
    (bits, field, index) => (FIELDS[field](incident, facts) ? bits | (1 << index) : bits),
    0,
  );
}

/** Whether a cause says what it was: `unknown/undetermined` and `unknown/undisclosed` do not. */
export function isKnownCause(category: string): boolean {
  return branchOf(category) !== 'unknown';
}

/** How many of `n` reports know a field. */
export interface Completeness {
  field: CompletenessField;
  known: number;
  n: number;
}

/** For each field, how many reports know it. */
export function completenessOf(rows: readonly Row[]): Completeness[] {
  return COMPLETENESS_FIELDS.map((field, index) => ({
    field,
    known: rows.filter(({ known }) => (known & (1 << index)) !== 0).length,
    n: rows.length,
  }));
}
