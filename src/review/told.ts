import { lengthWords } from '../charts/words.ts';
import type { Length, Reason } from '../facts/known.ts';
import type { Incident } from '../incident/incident.ts';
import { keysOf } from '../incident/keys-of.ts';
import {
  DETECTORS,
  FIX_KINDS,
  IMPACT_KINDS,
  INCIDENT_KINDS,
  PHASES,
  SCOPES,
  STATUSES,
  TRIGGERS,
} from '../incident/vocabulary.ts';
import { listText } from '../words/lists.ts';
import type { Names } from './names.ts';
import type { ReadIncident } from './read-reports.ts';

/** A fact as it was read from a report: what it is about, and what it is. */
export type Told = [about: string, text: string];

/** Why a figure is unknown, to stand after "unknown:". */
const REASON_WORDS: Record<Reason, string> = {
  'not-told': 'not told',
  'only-dates': 'only dates are told',
  'same-minute': 'detection is given as the minute of the start',
  'other-order': 'its ends come in another order',
  ongoing: 'still going on',
  'none-told': 'nothing that was suspected is told',
  'end-not-told': 'when one of them was ruled out is not told',
};

/** What stands for a fact that a report does not tell. */
export const UNKNOWN = 'unknown';

/** The facts of a report as they were read, one line each, in the order in which a reader wants them. */
export function toldBy({ incident, facts }: ReadIncident, names: Names): Told[] {
  const { impact, cause, detection } = incident;
  return [
    ['Seen', parts(incident.symptoms.map(({ kind, text }) => withText(names.symptom(kind), text)))],
    [
      'Was',
      parts([
        withText(names.cause(cause.category), cause.summary),
        cause.component && `in ${cause.component}`,
      ]),
    ],
    ['Contributing', some(incident.contributing.map((each) => names.cause(each.cause)))],
    ['Set off by', incident.trigger ? TRIGGERS[incident.trigger].name : UNKNOWN],
    ['Ended by', endedBy(incident)],
    ['Lasted', measured(facts.duration, names)],
    ...keysOf(PHASES).map((phase): Told => [`Time to ${phase}`, measured(facts.phases[phase], names)]),
    ['On other hypotheses', measured(facts.hypothesisMinutes, names)],
    ['Noticed by', detection.by ? DETECTORS[detection.by].name : UNKNOWN],
    ['Reached', impact.scope ? SCOPES[impact.scope].name : UNKNOWN],
    ['Harm', some(impact.kinds.map((kind) => IMPACT_KINDS[kind].name))],
    ['Users', usersOf(impact.users)],
    ['Services', some(incident.services.map(names.service))],
    ['Organisation', names.organisation(incident.organisation)],
    ['Severity', incident.severity ?? UNKNOWN],
    ['Actions', actionsOf(incident)],
    ['Sources', String(incident.sources.length)],
    [
      'Stands as',
      [
        INCIDENT_KINDS[incident.kind].name,
        STATUSES[incident.status].name,
        `for ${incident.audience === 'internal' ? 'the organisation alone' : 'everybody'}`,
      ].join(', '),
    ],
  ];
}

/** What ended an incident, in a line. */
export function endedBy({ fix }: Pick<Incident, 'fix'>): string {
  return withText(some(fix.kinds.map((kind) => FIX_KINDS[kind].name)), fix.summary);
}

function measured(length: Length, { say }: Names): string {
  return length.minutes === null ? `${UNKNOWN}: ${REASON_WORDS[length.reason]}` : lengthWords(length, say);
}

function some(names: string[]): string {
  return names.length === 0 ? UNKNOWN : listText(names, 'en');
}

/** What may be sentences, as one line. */
function parts(texts: (string | null)[]): string {
  const told = texts.filter((text) => text !== null && text !== '').map((text) => text!.replace(/\.$/, ''));
  return told.length === 0 ? UNKNOWN : told.join('; ');
}

function withText(name: string, text: string | null): string {
  return text === null ? name : name === UNKNOWN ? text : `${name}: ${text}`;
}

function usersOf(users: Incident['impact']['users']): string {
  const told = [
    typeof users?.percent === 'number' ? `${users.percent}%` : '',
    typeof users?.count === 'number' ? users.count.toLocaleString('en') : '',
  ];
  return told.filter(Boolean).join(', ') || UNKNOWN;
}

function actionsOf({ actions }: Incident): string {
  const unowned = actions.filter(({ owner }) => owner === null).length;
  return `${actions.length}${unowned > 0 ? `, ${unowned} of them without an owner` : ''}`;
}
