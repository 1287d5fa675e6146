import type { Moment } from './moment.ts';
import type {
  ActionStatus,
  ActionType,
  Audience,
  Basis,
  Detector,
  EventKind,
  FixKind,
  ImpactKind,
  IncidentKind,
  Milestone,
  Origin,
  Relation,
  Scope,
  Status,
  Trigger,
} from './vocabulary.ts';

/** A moment as programs read it; the same as `Moment` without its tag. */
export type At = Pick<Moment, 'at' | 'precision' | 'estimated' | 'zoned'>;

export interface Symptom {
  kind: string;
  text: string | null;
  /** An exact message, as a machine printed it. */
  error: string | null;
}

export interface TimelineEvent {
  /** As written, or resolved from `+HH:MM` where the start is known to the minute; `null` where unknown. */
  at: At | null;
  /** Whole minutes since the start, negative before it; `null` where that is unknown. */
  minutes: number | null;
  kind: EventKind;
  text: string;
  /** Of `suspected` and `ruled-out`: the causes meant, first or second level; else empty. */
  suspect: string[];
  because: string | null;
  /** There where the words give the cause away, by the report’s own account; a replay holds them back. */
  reveals?: true;
}

export interface Action {
  text: string;
  type: ActionType | null;
  status: ActionStatus;
  owner: string | null;
  due: string | null;
  done: string | null;
  url: string | null;
}

export interface Source {
  title: string;
  url: string | null;
  archived: string | null;
}

/**
 * An incident as everything after the checker knows it: every key always there, unknown is `null`, an empty list
 * `[]`, milestones merged from `times` and timeline. It is the shape of `/api/incidents.json` without `url` and
 * `derived`, so what is computed from it here can be computed from there.
 */
export interface Incident {
  id: string;
  title: string;
  summary: string;
  status: Status;
  kind: IncidentKind;
  organisation: string;
  services: string[];
  severity: string | null;
  symptoms: Symptom[];
  times: Record<Milestone, At | null>;
  /** `resolved: ongoing`. */
  ongoing: boolean;
  /** The report's own `duration`, which wins over the times. */
  statedDuration: { minutes: number; estimated: boolean } | null;
  impact: {
    summary: string | null;
    scope: Scope | null;
    kinds: ImpactKind[];
    users: { percent: number | null; count: number | null } | null;
    requestsFailedPercent: number | null;
    cost: { amount: number; currency: string } | null;
  };
  detection: { by: Detector | null; how: string | null };
  cause: { category: string; component: string | null; summary: string | null };
  contributing: { cause: string; text: string | null }[];
  trigger: Trigger | null;
  fix: { kinds: FixKind[]; summary: string | null };
  timeline: TimelineEvent[];
  learning: { wentWell: string[]; wentBadly: string[]; gotLucky: string[] };
  actions: Action[];
  related: { id: string; how: Relation }[];
  tags: string[];
  sources: Source[];
  evidence: Record<string, { source: number; where: string | null }>;
  origin: Origin;
  basis: Basis | null;
  audience: Audience;
  language: string;
  extra: Record<string, string | number>;
}

/** The branch of a cause: `configuration` of `configuration/cache`. */
export function branchOf(cause: string): string {
  const end = cause.indexOf('/');
  return end === -1 ? cause : cause.slice(0, end);
}

/** Whether naming `suspect` (a first level stands for its whole branch) names the cause. */
export function names(suspect: string, cause: string): boolean {
  return suspect === cause || suspect === branchOf(cause);
}
