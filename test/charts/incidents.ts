import { factsOf } from '../../src/facts/facts.ts';
import type { At, Incident, TimelineEvent } from '../../src/incident/incident.ts';
import { plusMinutes } from '../../src/incident/moment.ts';
import type { EventKind, Milestone } from '../../src/incident/vocabulary.ts';

/** A moment as written: `2024-01-18T10:00Z`, `2024-01-18`, with `~` in front where estimated. */
export function at(written: string): At {
  const text = written.replace(/^~/, '');
  const precision = text.length === 10 ? 'day' : 'minute';
  return {
    at: text,
    precision,
    estimated: written.startsWith('~'),
    zoned: /(?:Z|[+-]\d{2}:\d{2})$/.test(text.slice(10)),
  };
}

type Times = Partial<Record<Milestone, string>>;

/** An incident with these moments and nothing else. */
export function incident(times: Times, more: Partial<Incident> = {}): Incident {
  const names = ['started', 'detected', 'acknowledged', 'identified', 'mitigated', 'resolved'] as const;
  return {
    id: 'made-up',
    title: 'Made up',
    summary: 'An incident that never was.',
    status: 'published',
    kind: 'incident',
    organisation: 'example',
    services: [],
    severity: null,
    symptoms: [],
    times: Object.fromEntries(
      names.map((name) => [name, times[name] === undefined ? null : at(times[name])]),
    ) as Incident['times'],
    ongoing: false,
    statedDuration: null,
    impact: { summary: null, scope: null, kinds: [], users: null, requestsFailedPercent: null, cost: null },
    detection: { by: null, how: null },
    cause: { category: 'configuration/cache', component: null, summary: null },
    contributing: [],
    trigger: null,
    fix: { kinds: [], summary: null },
    timeline: [],
    learning: { wentWell: [], wentBadly: [], gotLucky: [] },
    actions: [],
    related: [],
    tags: [],
    sources: [],
    evidence: {},
    origin: 'written',
    basis: null,
    audience: 'public',
    language: 'en',
    extra: {},
    ...more,
  };
}

const START = {
  type: 'moment',
  at: '2024-01-18T10:00Z',
  precision: 'minute',
  estimated: false,
  zoned: true,
} as const;

/** An incident that starts at 2024-01-18T10:00Z, its milestones given in minutes since then; `~` where estimated. */
export function minutesIn(
  times: Partial<Record<Milestone, number | `~${number}`>>,
  more: Partial<Incident> = {},
): Incident {
  const written = Object.entries({ started: 0, ...times }).map(([name, value]) => {
    const estimated = typeof value === 'string';
    const minutes = estimated ? Number(value.slice(1)) : value;
    return [name, (estimated ? '~' : '') + plusMinutes(START, minutes)!.at];
  });
  return incident(Object.fromEntries(written) as Times, more);
}

/** An event so many minutes after 2024-01-18T10:00Z; `null` where its time is unknown. */
export function event(
  minutes: number | null,
  kind: EventKind,
  text = 'Something happened.',
  suspect: string[] = [],
): TimelineEvent {
  const moment = minutes === null ? null : plusMinutes(START, minutes);
  return { at: moment && at(moment.at), minutes, kind, text, suspect, because: null };
}

/** The same without a date: every event is so many minutes after a start that nobody dated. */
export function undated(events: TimelineEvent[], more: Partial<Incident> = {}): Incident {
  return incident({}, { timeline: events.map((one) => ({ ...one, at: null })), ...more });
}

export function withFacts(one: Incident): [Incident, ReturnType<typeof factsOf>] {
  return [one, factsOf(one)];
}
