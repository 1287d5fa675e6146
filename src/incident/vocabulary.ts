/** How a value of a report is shown to people. */
export interface Term {
  /** As it stands in running text. */
  name: string;
  /** One sentence. */
  definition: string;
}

/** How far a report has come. */
export const STATUSES = {
  draft: { name: 'draft', definition: 'Still being written; only a preview shows it.' },
  'in-review': { name: 'in review', definition: 'Shown and marked so, but left out of every figure.' },
  published: { name: 'published', definition: 'Finished, and counted.' },
} as const satisfies Record<string, Term>;
/** A value of `STATUSES`. */
export type Status = keyof typeof STATUSES;

/** Whether it came to harm. */
export const INCIDENT_KINDS = {
  incident: { name: 'incident', definition: 'Users or systems were hurt.' },
  'near-miss': {
    name: 'near miss',
    definition: 'It could have hurt users or systems and did not; near misses have a count of their own.',
  },
} as const satisfies Record<string, Term>;
/** A value of `INCIDENT_KINDS`. */
export type IncidentKind = keyof typeof INCIDENT_KINDS;

/** How far the impact reached, from least to most. */
export const SCOPES = {
  internal: {
    name: 'only its own people',
    definition: "Only the organisation's own people and systems noticed.",
  },
  part: {
    name: 'some users or functions',
    definition: 'It reached some users, regions or customers, or some functions of the named service.',
  },
  whole: {
    name: 'nearly all users',
    definition: 'It reached all or nearly all users of the named service, or its main function for all.',
  },
  beyond: {
    name: 'many services',
    definition:
      "Many different products of the organisation, or other organisations' services and their users, went down with it.",
  },
} as const satisfies Record<string, Term>;
/** A value of `SCOPES`. */
export type Scope = keyof typeof SCOPES;

/** What the harm was; several may hold, and a near miss has none. */
export const IMPACT_KINDS = {
  unavailable: { name: 'unavailable', definition: 'It could not be used.' },
  slow: { name: 'slow', definition: 'It answered more slowly than it should.' },
  errors: { name: 'errors', definition: 'Some requests failed.' },
  'wrong-results': {
    name: 'wrong results',
    definition: "Stale or wrong data, or somebody else's, was shown.",
  },
  'data-loss': { name: 'data loss', definition: 'Data was gone, for good or for the time being.' },
  'data-exposed': {
    name: 'data exposed',
    definition:
      'Data or a secret could be read by those who should not have it, whether or not they used it.',
  },
  delayed: { name: 'delayed', definition: 'Jobs, mails or orders came late.' },
  'blocked-changes': {
    name: 'changes blocked',
    definition: 'Running services went on, but nobody could write, deploy, configure or buy.',
  },
} as const satisfies Record<string, Term>;
/** A value of `IMPACT_KINDS`. */
export type ImpactKind = keyof typeof IMPACT_KINDS;

/** Who or what first told the organisation: `detection.by`. */
export const DETECTORS = {
  monitoring: { name: 'monitoring', definition: "An alert or dashboard of the organisation's own." },
  customer: { name: 'a customer', definition: 'Somebody who uses the service.' },
  employee: {
    name: 'an employee',
    definition: 'Somebody of the organisation who noticed without an alert.',
  },
  partner: { name: 'a partner', definition: 'A vendor, host or peer.' },
  outsider: { name: 'an outsider', definition: 'A researcher, the press or the public.' },
  test: { name: 'a test', definition: 'An exercise, or a check before release.' },
  unknown: { name: 'unknown', definition: 'Who or what it was is not known.' },
} as const satisfies Record<string, Term>;
/** A value of `DETECTORS`. */
export type Detector = keyof typeof DETECTORS;

/** The event after which it began, as opposed to why it could happen. */
export const TRIGGERS = {
  deploy: { name: 'deploy', definition: 'A new version of own or other software reached production.' },
  'config-change': {
    name: 'config change',
    definition: 'A setting, rule, flag or data file that steers systems was pushed.',
  },
  'data-change': {
    name: 'data change',
    definition: 'A schema migration or a planned change of stored data was made.',
  },
  traffic: { name: 'traffic', definition: 'Load rose or moved.' },
  input: { name: 'input', definition: 'One unusual request, message or data item came from outside.' },
  automation: {
    name: 'automation',
    definition: 'Automatic scaling, automatic failover or a scheduled job acted.',
  },
  maintenance: {
    name: 'maintenance',
    definition: 'Planned work was done on equipment, networks, clusters or data centres.',
  },
  'operator-action': {
    name: 'operator action',
    definition: 'A person gave a single command or click outside a planned change.',
  },
  hardware: { name: 'hardware', definition: 'A part failed by itself.' },
  environment: {
    name: 'environment',
    definition: 'Utility power, weather, fire or a cut cable struck.',
  },
  provider: { name: 'provider', definition: 'Something happened at a vendor, host or peer.' },
  expiry: {
    name: 'expiry',
    definition: 'The date was reached on which a certificate, domain, licence, token or key ran out.',
  },
  clock: {
    name: 'clock',
    definition: 'A date or time was reached that a program could not reckon with, such as a leap second.',
  },
  attack: { name: 'attack', definition: 'Somebody meant harm.' },
  unknown: { name: 'unknown', definition: 'It is not told, or nothing set it off that anybody saw.' },
} as const satisfies Record<string, Term>;
/** A value of `TRIGGERS`. */
export type Trigger = keyof typeof TRIGGERS;

/** What ended it; several may have been needed. */
export const FIX_KINDS = {
  rollback: { name: 'rollback', definition: 'A change was taken back.' },
  'config-change': {
    name: 'config change',
    definition: 'A setting, rule, flag or data file was changed to something new.',
  },
  'code-fix': { name: 'code fix', definition: 'A new version with a repair in it was shipped.' },
  restart: { name: 'restart', definition: 'Processes or machines were started again.' },
  'scale-up': { name: 'more capacity', definition: 'Capacity was added or a limit was raised.' },
  failover: { name: 'failover', definition: 'A standby or another copy took over.' },
  'traffic-shift': {
    name: 'traffic shift',
    definition: 'Traffic was sent elsewhere, held back or turned away.',
  },
  'restore-data': {
    name: 'data restore',
    definition: 'Data was brought back from a copy, or repaired.',
  },
  renewal: {
    name: 'renewal',
    definition: 'A certificate, domain, licence, token or key was renewed or replaced.',
  },
  provider: { name: "provider's repair", definition: 'A vendor, host or peer ended it on their side.' },
  other: { name: 'something else', definition: 'None of these; the summary of the fix says what.' },
} as const satisfies Record<string, Term>;
/** A value of `FIX_KINDS`. */
export type FixKind = keyof typeof FIX_KINDS;

/** What an event of the timeline is. */
export const EVENT_KINDS = {
  started: {
    name: 'started',
    definition: 'Users, or where only systems were hit, systems began to be hurt.',
  },
  detected: { name: 'detected', definition: 'The organisation first knew.' },
  acknowledged: { name: 'acknowledged', definition: 'Somebody took it on.' },
  suspected: {
    name: 'suspected',
    definition: 'A cause was thought likely, for a reason that was good at the time.',
  },
  'ruled-out': { name: 'ruled out', definition: 'Something showed that a suspected cause was not it.' },
  escalated: { name: 'escalated', definition: 'More people or another team were called in.' },
  identified: { name: 'cause known', definition: 'The cause was known.' },
  mitigated: {
    name: 'mitigated',
    definition: 'Most of the harm ended: a workaround, rollback or failover was in effect.',
  },
  resolved: { name: 'resolved', definition: 'Users were no longer hurt.' },
  note: {
    name: 'note',
    definition: 'Anything else worth a line, such as the latent change before or the aftermath.',
  },
} as const satisfies Record<string, Term>;
/** A value of `EVENT_KINDS`. */
export type EventKind = keyof typeof EVENT_KINDS;

/** The moments that divide an incident into phases: the keys of `times`, and events of the same kind. */
export const MILESTONES = {
  started: EVENT_KINDS.started,
  detected: EVENT_KINDS.detected,
  acknowledged: EVENT_KINDS.acknowledged,
  identified: EVENT_KINDS.identified,
  mitigated: EVENT_KINDS.mitigated,
  resolved: EVENT_KINDS.resolved,
} as const satisfies Partial<Record<EventKind, Term>>;
/** A value of `MILESTONES`. */
export type Milestone = keyof typeof MILESTONES;

/** The stretches between milestones, in the order they come. */
export const PHASES = {
  detect: { name: 'detect', definition: 'From the start until the organisation first knew.' },
  diagnose: { name: 'diagnose', definition: 'From first knowing of it until the cause was known.' },
  fix: { name: 'fix', definition: 'From knowing the cause until most of the harm ended.' },
  recover: {
    name: 'recover',
    definition: 'From the end of most of the harm until users were no longer hurt.',
  },
} as const satisfies Record<string, Term>;
/** A value of `PHASES`. */
export type Phase = keyof typeof PHASES;

/** What an action is meant to do. */
export const ACTION_TYPES = {
  prevent: { name: 'prevent', definition: 'It keeps the same from happening again.' },
  detect: { name: 'detect', definition: 'It lets the organisation know sooner.' },
  mitigate: { name: 'mitigate', definition: 'It makes the harm smaller or shorter when it happens again.' },
  process: { name: 'process', definition: 'It changes how people work together.' },
  document: { name: 'document', definition: 'It writes down what had to be found out.' },
  train: { name: 'train', definition: 'It lets people practise or learn.' },
} as const satisfies Record<string, Term>;
/** A value of `ACTION_TYPES`. */
export type ActionType = keyof typeof ACTION_TYPES;

/** How far an action has come. */
export const ACTION_STATUSES = {
  open: { name: 'open', definition: 'It has not been begun.' },
  'in-progress': { name: 'in progress', definition: 'It has been begun and is not finished.' },
  done: { name: 'done', definition: 'It is finished.' },
  dropped: { name: 'dropped', definition: 'It was decided not to do it.' },
  unknown: { name: 'unknown', definition: 'Whether it was done is not told.' },
} as const satisfies Record<string, Term>;
/** A value of `ACTION_STATUSES`. */
export type ActionStatus = keyof typeof ACTION_STATUSES;

/** How another incident is related to this one: `related.how`. */
export const RELATIONS = {
  recurrence: { name: 'recurrence', definition: 'The earlier of the two came back in the later one.' },
  'same-cause': {
    name: 'same cause',
    definition: 'Both had the same cause, without one being the other come back.',
  },
  'caused-by': { name: 'caused by', definition: 'The other incident brought this one about.' },
  duplicate: { name: 'duplicate', definition: 'Both reports tell the same incident.' },
} as const satisfies Record<string, Term>;
/** A value of `RELATIONS`. */
export type Relation = keyof typeof RELATIONS;

/** How the report came to be. */
export const ORIGINS = {
  written: { name: 'written', definition: 'It was written here, by those who know the incident.' },
  imported: { name: 'imported', definition: 'It was made from an existing document.' },
  compiled: { name: 'compiled', definition: 'It was put together from the public sources that it lists.' },
} as const satisfies Record<string, Term>;
/** A value of `ORIGINS`. */
export type Origin = keyof typeof ORIGINS;

/** What a compiled report stands on. */
export const BASES = {
  'own-report': {
    name: "the organisation's own report",
    definition: 'The report of the organisation that had the incident was read.',
  },
  summary: {
    name: 'a summary',
    definition: "A summary of the organisation's own report, or only its opening, was read.",
  },
} as const satisfies Record<string, Term>;
/** A value of `BASES`. */
export type Basis = keyof typeof BASES;

/** Who may read it. */
export const AUDIENCES = {
  internal: {
    name: 'internal',
    definition: "Only the organisation's own people may read it; a public build leaves it out.",
  },
  public: { name: 'public', definition: 'Anybody may read it.' },
} as const satisfies Record<string, Term>;
/** A value of `AUDIENCES`. */
export type Audience = keyof typeof AUDIENCES;
