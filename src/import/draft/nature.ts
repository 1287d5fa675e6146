import { CAUSE_WORDS } from '../cause-words.ts';
import { asserted } from '../denied.ts';
import type { Reading } from '../read.ts';
import { fixKindsIn, impactKindsIn, scopeIn, triggerIn } from '../rules/nature.ts';
import { readServices } from '../rules/services.ts';
import { readSeverity } from '../rules/severity.ts';
import { readSymptoms } from '../rules/symptoms.ts';
import { withEffect } from '../rules/without-effect.ts';
import { componentIn } from '../rules/component.ts';
import { costIn } from '../rules/cost.ts';
import type { ContentWords } from './content-words.ts';
import { draftDetection } from './detection.ts';
import { fitting } from './notes.ts';
import type { Notes } from './notes.ts';
import type { DraftEvent } from './timeline.ts';

/** What the incident was, as the schema has it. */
export interface Nature {
  severity: string | null;
  services: string[];
  symptoms: Record<string, string>[];
  detection: Record<string, string> | null;
  impact: Record<string, unknown> | null;
  cause: Record<string, string>;
  contributing: { cause: string }[];
  trigger: string | null;
  fix: Record<string, unknown> | null;
}

const MOST = 1000;

/** Severity, services, symptoms, detection, impact, cause, trigger and fix, each with its evidence or a question. */
export function draftNature(
  reading: Reading,
  notes: Notes,
  words: ContentWords,
  timeline: readonly DraftEvent[],
): Nature {
  const { paper, story, title } = reading;
  const severity = readSeverity(paper, words.severities);
  if (severity.told) notes.bears('severity', severity.told.value, severity.told);
  else
    notes.ask(
      'severity',
      severity.written === null
        ? 'the document does not say'
        : `“${fitting(severity.written, 60)}” is none of the site’s levels`,
    );
  const heading = title?.names ? { text: title.text, line: title.line } : null;
  const services = readServices(paper, story.seen, heading, words.services).filter((service, index) =>
    notes.bears(`services[${index}]`, service.slug, service, 'inferred'),
  );
  if (services.length === 0) notes.ask('services', 'which service was hit? The document names none plainly');
  const seen = readSymptoms(paper, story.seen, words.symptoms).flatMap(
    ({ kind, text, error, line }, index) => {
      if (!notes.bears(`symptoms[${index}]`, kind, { line, quote: text === '' ? error! : text }, 'inferred'))
        return [];
      return [
        {
          kind,
          ...(text.length < 3 ? {} : { text: fitting(text, 400) }),
          ...(error ? { error: fitting(error, 2000) } : {}),
        },
      ];
    },
  );
  if (seen.length === 0) notes.ask('symptoms', 'what could be seen before the cause was known?');
  const detection = draftDetection(reading, notes, timeline);
  return {
    severity: severity.told?.value ?? null,
    services: services.map(({ slug }) => slug),
    symptoms: seen,
    detection,
    impact: impactOf(reading, notes),
    ...causeOf(reading, notes, words),
    fix: fixOf(reading, notes),
  };
}

function impactOf({ story, users }: Reading, notes: Notes): Record<string, unknown> | null {
  const impact: Record<string, unknown> = {};
  const told = story.impact.length > 0 ? story.impact : [];
  const text = fitting(
    told
      .slice(0, 3)
      .map(({ text }) => text)
      .join(' '),
    MOST,
  );
  if (text.length >= 5 && notes.bears('impact.summary', text, { line: told[0]!.line, quote: told[0]!.text }))
    impact['summary'] = text;
  const about = [...story.impact, ...story.seen];
  const scope = scopeIn(about, users.percent?.value ?? null);
  if (scope && notes.bears('impact.scope', scope.value, scope, 'inferred')) impact['scope'] = scope.value;
  else notes.ask('impact.scope', 'how far did it reach?');
  const kinds = impactKindsIn(about.filter(({ text }) => !/\broot cause\b/i.test(text))).filter(
    (kind, index) => notes.bears(`impact.kinds[${index}]`, kind.value, kind, 'inferred'),
  );
  if (kinds.length > 0) impact['kinds'] = kinds.map(({ value }) => value);
  const number: Record<string, number> = {};
  if (users.percent && notes.bears('impact.users.percent', users.percent.value, users.percent))
    number['percent'] = users.percent.value;
  if (users.count && notes.bears('impact.users.count', users.count.value, users.count))
    number['count'] = users.count.value;
  if (Object.keys(number).length > 0) impact['users'] = number;
  else notes.ask('impact.users', 'the document gives no number of users');
  if (users.requests && notes.bears('impact.requestsFailed', users.requests.value, users.requests))
    impact['requestsFailed'] = users.requests.value;
  const cost = costIn(about);
  if (cost && notes.bears('impact.cost', cost.value, cost)) impact['cost'] = cost.value;
  return Object.keys(impact).length > 0 ? impact : null;
}

function causeOf(
  { cause, story }: Reading,
  notes: Notes,
  words: ContentWords,
): Pick<Nature, 'cause' | 'contributing' | 'trigger'> {
  const drafted: Record<string, string> = { category: 'unknown/undisclosed' };
  if (
    cause?.category &&
    words.causes.has(cause.category) &&
    notes.bears('cause.category', cause.category, cause, 'inferred')
  ) {
    drafted['category'] = cause.category;
  } else if (cause) {
    if (words.causes.has('unknown/undetermined')) drafted['category'] = 'unknown/undetermined';
    notes.ask('cause.category', 'which cause of the site’s list fits the words of the document?');
  } else notes.ask('cause.category', 'the document does not say what caused it');
  if (cause) {
    const component = componentIn(cause.sentences);
    if (
      component &&
      notes.bears(
        'cause.component',
        component.text,
        { line: component.line, quote: component.text },
        'inferred',
      )
    )
      drafted['component'] = component.text;
    const told = cause.sentences.filter(({ text }) => !/\[[A-Z][^\]]{3,}\]/.test(text));
    const summary = fitting(
      told
        .slice(0, 3)
        .map(({ text }) => text)
        .join(' '),
      MOST,
    );
    if (
      summary.length >= 10 &&
      notes.bears('cause.summary', summary, { line: told[0]!.line, quote: told[0]!.text })
    )
      drafted['summary'] = summary;
  }
  const sentences = cause?.sentences ?? [];
  const contributing = (cause?.others ?? []).slice(0, 2).flatMap((other, index) => {
    if (!words.causes.has(other) || other.split('/')[0] === drafted['category']!.split('/')[0]) return [];
    const strong = CAUSE_WORDS.find(([id, , weight]) => id === other && weight >= 5);
    const bearing = sentences.find(({ text }) => strong?.[1].test(text));
    return bearing &&
      notes.bears(`contributing[${index}]`, other, { line: bearing.line, quote: bearing.text }, 'inferred')
      ? [{ cause: other }]
      : [];
  });
  const trigger = triggerIn([...story.trigger, ...sentences, ...story.summary]);
  const set = trigger !== null && notes.bears('trigger', trigger.value, trigger, 'inferred');
  if (!set) notes.ask('trigger', 'the document does not say what set it off');
  return { cause: drafted, contributing, trigger: set ? trigger.value : null };
}

/** Said of a cause's own words, these tell how it was mended; "deployed" or "added" may tell how it came. */
const REPAIRED =
  /\b(?:fixed|resolved|restored|rolled back|reverted|restarted|corrected|repaired|recovered|patched|solved|renewed)\b|\b(?:fix|patch|solution|remedy) (?:was|is|involved|consisted)\b/i;

/** What was put back, though no kind of fix can be told from it. */
const PUT_BACK =
  /\b(?:put(?:ting)? (?:[\w-]+ ){0,4}back\b(?! (?:in|into|on)\b)|re-?add(?:ed|ing)|re-?creat(?:ed|ing)|re-?instat(?:ed|ing)|re-?enabl(?:ed|ing)|re-?install(?:ed|ing)|(?:turned|switched) (?:[\w-]+ ){0,4}(?:back on|off again))\b/i;

function fixOf({ story, cause, schedule }: Reading, notes: Notes): Record<string, unknown> | null {
  const repaired =
    /\b(?:fix|resol|restor|roll|revert|restart|correct|repair|replac|recover|patch|solv|renew|deploy|clear|kill|increas|adjust|add|undo|undid|backed out|switched|set back|changed back)\w*/i;
  const inCause = (cause?.sentences ?? []).filter(({ text }) => REPAIRED.test(text));
  const worked = withEffect(schedule.entries).map(({ text, line }) => ({ text, line }));
  const own = story.resolution.length > 0 ? story.resolution : inCause;
  const kinds = fixKindsIn(
    own.length > 0 ? withEffect(own) : worked.filter(({ text }) => repaired.test(text)),
  ).filter((kind, index) => notes.bears(`fix.kinds[${index}]`, kind.value, kind, 'inferred'));
  const putBack = worked.filter(({ text }) => asserted(text, PUT_BACK) !== null).slice(0, 1);
  const told = own.length > 0 ? own.slice(0, 3) : putBack;
  const summary = fitting(told.map(({ text }) => text).join(' '), MOST);
  const fix: Record<string, unknown> = {};
  if (kinds.length > 0) fix['kinds'] = kinds.map(({ value }) => value);
  if (
    summary.length >= 5 &&
    notes.bears('fix.summary', summary, { line: told[0]!.line, quote: told[0]!.text })
  )
    fix['summary'] = summary;
  if (Object.keys(fix).length === 0) {
    notes.ask('fix', 'the document does not say what ended it');
    return null;
  }
  return fix;
}
