import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { factsOf } from '../../src/facts/facts.ts';
import type { Facts } from '../../src/facts/facts.ts';
import { idOf, readContentFolder, reportPaths } from '../../src/incident/content-folder.ts';
import type { Incident } from '../../src/incident/incident.ts';
import { readReport } from '../../src/incident/report.ts';

export const PROJECT = resolve(import.meta.dirname, '../..');

/** A report of the project, as it is published. */
export interface Shipped {
  incident: Incident;
  facts: Facts;
  /** Words of its body. */
  words: number;
  /** Its body without Markdown. */
  body: string;
}

/** Every report of the project, by its id. */
export async function shippedReports(): Promise<Map<string, Shipped>> {
  const dir = join(PROJECT, 'content');
  const folder = { dir, fallback: dir, root: PROJECT };
  const { content, problems } = await readContentFolder(folder);
  if (!content) throw new Error(JSON.stringify(problems));
  const context = { schema: content.schema, settings: content.settings, audience: 'internal' as const };
  const reports = new Map<string, Shipped>();
  for (const path of await reportPaths(folder)) {
    const { report, problems: found } = readReport(idOf(path), await readFile(path, 'utf8'), context);
    if (!report) throw new Error(`${path}: ${JSON.stringify(found)}`);
    const { incident, body } = report;
    reports.set(incident.id, { incident, facts: factsOf(incident), words: body.words, body: body.text });
  }
  return reports;
}

/** Every text of a report that somebody wrote, each by where it stands; exact error messages are left out. */
export function textsOf({ incident, body }: Pick<Shipped, 'incident' | 'body'>): [string, string][] {
  const { symptoms, impact, detection, cause, contributing, fix, timeline, learning, actions, evidence } =
    incident;
  const texts: [string, string | null][] = [
    ['title', incident.title],
    ['summary', incident.summary],
    ...symptoms.map(({ text }, index): [string, string | null] => [`symptoms.${index}`, text]),
    ['impact', impact.summary],
    ['detection', detection.how],
    ['cause', cause.summary],
    ...contributing.map(({ text }, index): [string, string | null] => [`contributing.${index}`, text]),
    ['fix', fix.summary],
    ...timeline.flatMap(({ text, because }, index): [string, string | null][] => [
      [`timeline.${index}`, text],
      [`timeline.${index}.because`, because],
    ]),
    ...Object.entries(learning).flatMap(([kind, told]) =>
      told.map((text: string, index: number): [string, string] => [`learning.${kind}.${index}`, text]),
    ),
    ...actions.map(({ text }, index): [string, string] => [`actions.${index}`, text]),
    ...Object.entries(evidence).map(([field, { where }]): [string, string | null] => [
      `evidence.${field}`,
      where,
    ]),
    ['body', body],
  ];
  return texts.flatMap(([place, text]) => (text === null ? [] : [[place, text]]));
}
