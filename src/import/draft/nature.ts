import type { Reading } from '../read.ts';
import { readServices } from '../rules/services.ts';
import { readSeverity } from '../rules/severity.ts';
import { readSymptoms } from '../rules/symptoms.ts';
import { draftWhy } from './cause.ts';
import type { Why } from './cause.ts';
import type { ContentWords } from './content-words.ts';
import { draftDetection } from './detection.ts';
import { draftFix } from './fix.ts';
import { draftImpact } from './impact.ts';
import { fitting } from './notes.ts';
import type { Notes } from './notes.ts';
import type { DraftEvent } from './timeline.ts';

/** What the incident was, as the schema has it. */
export interface Nature extends Why {
  severity: string | null;
  services: string[];
  symptoms: Record<string, string>[];
  detection: Record<string, string> | null;
  impact: Record<string, unknown> | null;
  fix: Record<string, unknown> | null;
}

/** Severity, services, symptoms, detection, impact, cause, trigger and fix, each with its evidence or a question. */
export function draftNature(
  reading: Reading,
  notes: Notes,
  words: ContentWords,
  timeline: readonly DraftEvent[],
): Nature {
  return {
    severity: severityOf(reading, notes, words),
    services: servicesOf(reading, notes, words),
    symptoms: symptomsOf(reading, notes, words),
    detection: draftDetection(reading, notes, timeline),
    impact: draftImpact(reading, notes),
    ...draftWhy(reading, notes, words),
    fix: draftFix(reading, notes),
  };
}

function severityOf({ paper }: Reading, notes: Notes, words: ContentWords): string | null {
  const { told, written } = readSeverity(paper, words.severities);
  if (told) notes.bears('severity', told.value, told);
  else if (written === null) notes.ask('severity', 'the document does not say');
  else notes.ask('severity', `“${fitting(written, 60)}” is none of the site’s levels`);
  return told?.value ?? null;
}

function servicesOf({ paper, story, title }: Reading, notes: Notes, words: ContentWords): string[] {
  const heading = title?.names ? { text: title.text, line: title.line } : null;
  const read = readServices(paper, story.seen, heading, words.services);
  const services = notes.borne('services', read, ({ slug }) => slug, 'inferred');
  if (services.length === 0) notes.ask('services', 'which service was hit? The document names none plainly');
  return services.map(({ slug }) => slug);
}

function symptomsOf({ paper, story }: Reading, notes: Notes, words: ContentWords): Nature['symptoms'] {
  const read = readSymptoms(paper, story.seen, words.symptoms);
  const seen = notes.borne(
    'symptoms',
    read.map((symptom) => ({ ...symptom, quote: symptom.text === '' ? symptom.error! : symptom.text })),
    ({ kind }) => kind,
    'inferred',
  );
  if (seen.length === 0) notes.ask('symptoms', 'what could be seen before the cause was known?');
  return seen.map(({ kind, text, error }) => ({
    kind,
    ...(text.length < 3 ? {} : { text: fitting(text, 400) }),
    ...(error ? { error: fitting(error, 2000) } : {}),
  }));
}
