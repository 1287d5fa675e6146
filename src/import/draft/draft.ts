import type { ContentWords } from './content-words.ts';
import { draftActions, draftLearning } from './lists.ts';
import { draftNature } from './nature.ts';
import { draftSummary, draftTitle } from './headline.ts';
import { Notes } from './notes.ts';
import { draftDuration, draftTimes, timeForm } from './times.ts';
import { draftTimeline } from './timeline.ts';
import type { Document } from '../document.ts';
import type { Evidence, Question } from '../evidence.ts';
import type { Reading } from '../read.ts';
import { readPeople } from '../rules/people.ts';
import { readPlaceholders } from '../rules/placeholders.ts';
import { fitting, linesOf } from './notes.ts';

/** A report's frontmatter as it would be written, with where each value comes from and what is to be asked. */
export interface Draft {
  incident: Record<string, unknown>;
  evidence: Evidence[];
  questions: Question[];
}

/** Makes a draft of what was read. `today` is an ISO date: nothing in it lies later. */
export function draftOf(reading: Reading, words: ContentWords, today: string): Draft {
  const notes = new Notes(reading.paper.source);
  const title = draftTitle(reading, notes);
  const summary = draftSummary(reading, notes);
  const form = timeForm(reading.schedule);
  const { started, resolved } = draftTimes(reading, notes, form, today);
  const usable = started === 'unknown' && form.dated ? { ...form, write: () => null } : form;
  const timeline = draftTimeline(reading, notes, usable, (suspect) => words.causes.has(suspect));
  const hasEnd = timeline.some(({ kind }) => kind === 'resolved');
  const times: Record<string, string> = { started };
  if (resolved !== null && !hasEnd) times['resolved'] = resolved;
  const duration = draftDuration(
    reading,
    notes,
    (hasEnd || resolved !== null) && (started !== 'unknown' || hasEnd),
  );
  const nature = draftNature(reading, notes, words, timeline);
  const actions = draftActions(reading, notes);
  const learning = draftLearning(reading, notes);
  for (const place of readPlaceholders(reading.paper)) {
    notes.ask('body', `line ${place.line} still holds words of a template: “${fitting(place.quote, 100)}”`);
  }
  askOfPeople(reading.paper, notes);
  if (timeline.length === 0) notes.ask('timeline', 'the document gives no timeline with times of day');
  const incident: Record<string, unknown> = {
    title,
    summary,
    status: 'draft',
    ...(nature.severity === null ? {} : { severity: nature.severity }),
    services: nature.services,
    ...(nature.symptoms.length > 0 ? { symptoms: nature.symptoms } : {}),
    times,
    ...(duration === null ? {} : { duration }),
    ...(nature.detection ? { detection: nature.detection } : {}),
    ...(nature.impact ? { impact: nature.impact } : {}),
    cause: nature.cause,
    ...(nature.contributing.length > 0 ? { contributing: nature.contributing } : {}),
    ...(nature.trigger ? { trigger: nature.trigger } : {}),
    ...(nature.fix ? { fix: nature.fix } : {}),
    ...(timeline.length > 0 ? { timeline } : {}),
    ...(learning ? { learning } : {}),
    ...(actions.length > 0 ? { actions } : {}),
    sources: [{ title: sourceTitle(reading, title) }],
    origin: 'imported',
  };
  const footnotes = footnotesOf(incident, notes.evidence);
  if (Object.keys(footnotes).length > 0) incident['evidence'] = footnotes;
  return { incident, evidence: notes.evidence, questions: notes.questions };
}

/** Names of people are pointed out by their lines and not repeated. */
function askOfPeople(paper: Document, notes: Notes): void {
  const people = readPeople(paper).slice(0, 40);
  if (people.length === 0) return;
  const lines = people.map(({ line }) => line).toSorted((a, b) => a - b);
  const roles = [...new Set(people.map(({ role }) => `“${role}”`))].join(', ');
  notes.ask('body', `${linesOf(lines)}: people are named as ${roles}; teams or roles are named here`);
}

function sourceTitle({ title }: Reading, fallback: string): string {
  return fitting(title?.text && title.text.length >= 2 ? title.text : fallback, 300);
}

const FOOTNOTED = [
  'times.started',
  'times.resolved',
  'duration',
  'impact.users.percent',
  'impact.users.count',
  'impact.requestsFailed',
  'detection.by',
  'cause.category',
  'trigger',
  'timeline',
  'actions',
];

/** Which line of the document bears a field, as the report itself keeps it. */
function footnotesOf(
  incident: Record<string, unknown>,
  evidence: readonly Evidence[],
): Record<string, { source: 1; where: string }> {
  const footnotes: Record<string, { source: 1; where: string }> = {};
  for (const field of FOOTNOTED) {
    const bearing =
      evidence.find((item) => item.field === field) ??
      evidence.find((item) => item.field.startsWith(`${field}[`));
    const value = field
      .split('.')
      .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], incident);
    if (bearing && value !== undefined && value !== 'unknown')
      footnotes[field] = { source: 1, where: `line ${bearing.line}` };
  }
  return footnotes;
}
