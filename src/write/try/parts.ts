import { keysOf } from '../../incident/keys-of.ts';
import type { Evidence } from '../../import/evidence.ts';
import type { Imported } from '../../import/import-document.ts';
import type { Content } from '../../incident/content.ts';
import type { Key, Say } from '../../words/words.ts';
import type { ReadPart, ReadValue } from './reading.ts';
import { valueWords } from './value-words.ts';

/** What the words of a value depend on. */
export interface Site {
  content: Pick<Content, 'taxonomy' | 'settings' | 'services'>;
  say: Say;
}

/** The parts of what is shown, in the order in which a reader asks, with the beginnings of the fields in each. */
const PARTS = {
  what: ['title', 'summary', 'severity', 'services'],
  seen: ['symptoms', 'detection', 'impact'],
  when: ['times', 'timeZone', 'duration'],
  why: ['cause', 'contributing', 'trigger'],
  end: ['fix'],
  timeline: ['timeline'],
  after: ['learning', 'actions'],
} as const;

/** Names of fields: by their path without numbers, else by what it begins with. */
const LABELS: Record<string, Key> = {
  title: 'try.field.title',
  summary: 'try.field.summary',
  severity: 'try.field.severity',
  services: 'try.field.services',
  symptoms: 'try.field.symptoms',
  detection: 'try.field.detection',
  impact: 'try.field.impact',
  'impact.kinds': 'try.field.impact.kinds',
  'impact.scope': 'try.field.impact.scope',
  'impact.users': 'try.field.impact.users',
  'impact.requestsFailed': 'try.field.impact.requestsFailed',
  'impact.cost': 'try.field.impact.cost',
  times: 'try.field.times',
  'times.started': 'try.field.times.started',
  'times.resolved': 'try.field.times.resolved',
  timeZone: 'try.field.timeZone',
  duration: 'try.field.duration',
  cause: 'try.field.cause',
  'cause.category': 'try.field.cause.category',
  'cause.component': 'try.field.cause.component',
  contributing: 'try.field.contributing',
  trigger: 'try.field.trigger',
  fix: 'try.field.fix',
  'fix.kinds': 'try.field.fix.kinds',
  timeline: 'try.field.timeline',
  'learning.wentWell': 'try.field.learning.wentWell',
  'learning.wentBadly': 'try.field.learning.wentBadly',
  'learning.gotLucky': 'try.field.learning.gotLucky',
  actions: 'try.field.actions',
  body: 'try.field.body',
};

/** What a field is called: `times.started`, `actions[2]`. A field without a name keeps its path. */
export function labelOf(field: string, say: Say): string {
  const path = field.replace(/\[\d+\]/g, '');
  const shorter = path.split('.').map((_, index, keys) => keys.slice(0, keys.length - index).join('.'));
  const key = shorter.map((name) => LABELS[name]).find((known) => known !== undefined);
  return key ? say(key) : path;
}

/** All that was read, by part; parts of which the document says nothing are left out. */
export function partsOf(imported: Imported, site: Site): ReadPart[] {
  return keysOf(PARTS).flatMap((part) => {
    const values = PARTS[part].flatMap((beginning) =>
      imported.evidence
        .filter(({ field }) => field.split(/[.[]/, 1)[0] === beginning)
        .map((item) => valueOf(item, imported, site)),
    );
    return values.length > 0 ? [{ heading: site.say(`try.part.${part}`), values }] : [];
  });
}

function valueOf(item: Evidence, { incident }: Imported, site: Site): ReadValue {
  const { field, basis: kind, line, quote } = item;
  const event = eventAt(field, incident);
  return {
    label: event ? eventLabel(event.kind, site.say) : labelOf(field, site.say),
    text: event ? `${valueWords(item, site)} · ${event.text}` : valueWords(item, site),
    basis: kind === 'stated' ? null : site.say(`try.basis.${kind}`),
    kind,
    line,
    quote,
  };
}

function eventLabel(kind: string, say: Say): string {
  return say(kind === 'note' ? 'try.field.event' : (`event.${kind}` as Key));
}

/** The event that `timeline[3]` is about. */
function eventAt(
  field: string,
  incident: Record<string, unknown> | null,
): { kind: string; text: string } | null {
  const index = /^timeline\[(\d+)\]$/.exec(field)?.[1];
  const timeline = incident?.['timeline'];
  if (index === undefined || !Array.isArray(timeline)) return null;
  return (timeline[Number(index)] as { kind: string; text: string } | undefined) ?? null;
}
