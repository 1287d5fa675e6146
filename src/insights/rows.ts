import type {
  ActionStatus,
  ActionType,
  Basis,
  Detector,
  ImpactKind,
  IncidentKind,
  Origin,
  Phase,
  Scope,
  Status,
  Trigger,
} from '../incident/vocabulary.ts';

/** A hypothesis as figures need it: see `src/facts/hypotheses.ts`. */
export interface RowHypothesis {
  /** The causes suspected, without the actual one; empty where none fits the words. */
  suspect: string[];
  /** Whole minutes it was held; `null` where unknown. */
  minutes: number | null;
  /** It was held at most so long. */
  atMost: boolean;
}

/** An action as figures need it. */
export interface RowAction {
  type: ActionType | null;
  status: ActionStatus;
  /** `2024-01-25`, or `null`. */
  due: string | null;
  done: string | null;
}

/**
 * The flat facts of one incident that every figure of a collection is computed from, at build and in the browser.
 * Unknown is `null` or, of lists, `[]`; never 0. Every value is a scalar or a list of slugs but for `phases`,
 * `hypotheses` and `actions`, so that rows can travel as columns of a few kilobytes.
 */
export interface Row {
  id: string;
  /** Empty where the rows travelled without titles. */
  title: string;
  status: Status;
  kind: IncidentKind;
  origin: Origin;
  basis: Basis | null;
  organisation: string;
  services: string[];
  severity: string | null;
  /** Distinct kinds of symptom, in the report's order. */
  symptoms: string[];
  /** `cause.category`: `configuration/cache`. */
  category: string;
  component: string | null;
  /** Distinct contributing causes, in the report's order. */
  contributing: string[];
  /** `null` and `unknown` both mean that nobody knows. */
  trigger: Trigger | null;
  scope: Scope | null;
  impactKinds: ImpactKind[];
  /** 0 to 100. */
  usersPercent: number | null;
  usersCount: number | null;
  /** `null` and `unknown` both mean that nobody knows. */
  detectedBy: Detector | null;
  /** The day of the start in its own zone, `2024-01-25`. */
  startDay: string | null;
  durationMinutes: number | null;
  /** Whether the duration is an estimate; false where it is unknown. */
  estimated: boolean;
  ongoing: boolean;
  /** Of an ongoing incident without a duration: the minutes it had lasted by the beginning of `asOf`. */
  censoredMinutes: number | null;
  /** Whole minutes of each phase. */
  phases: Record<Phase, number | null>;
  hypotheses: RowHypothesis[];
  /** Minutes on hypotheses that were not the cause, overlaps counted once. */
  hypothesisMinutes: number | null;
  actions: RowAction[];
  /** The ids that `related` names with `how: recurrence`. */
  recurs: string[];
  /** Bit i says whether the report knows field i of `COMPLETENESS_FIELDS`. */
  known: number;
}
