import type { Paths } from '../insights/paths.ts';
import type { Touched, TouchedIncident } from '../insights/touched.ts';

/** What the command tells of a change. */
export interface TouchedReport extends Touched {
  repository: string;
  /** How many files were changed. */
  files: number;
  asOf: Paths['asOf'];
}

/** As the command prints it, by the name of the format. */
export const FORMATS: Record<string, (report: TouchedReport) => string> = { text, json };

function json(report: TouchedReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

function text({ files, services, incidents }: TouchedReport): string {
  const all = `${files} changed ${files === 1 ? 'file' : 'files'}`;
  if (services.length === 0) return `No service is known to live at the ${all}.\n`;
  const touched = services.map(({ name, files: own }) => `${name} (${own.length} of ${all})`).join(', ');
  const count = incidents.length === 1 ? '1 past incident' : `${incidents.length} past incidents`;
  const head = `This change touches ${touched}.\n`;
  if (incidents.length === 0) return `${head}No past incident of it is known.\n`;
  return `${head}${count}, the most like the change first:\n${incidents.map(paragraph).join('')}`;
}

function paragraph(incident: TouchedIncident, index: number): string {
  const { title, started, services, words, cause, endedBy, openActions, actionsUntold, url } = incident;
  const why = [`hit ${services.join(', ')}`, ...(words.length > 0 ? [`mentions ${words.join(', ')}`] : [])];
  const lines = [
    `${index + 1}. ${title} (${started ?? 'date unknown'})`,
    `   ${why.join('; ')}`,
    `   It was: ${cause}`,
    `   Ended by: ${endedBy ?? 'not told'}`,
    ...openActions.map(
      ({ text: action, owner, due, overdue }) =>
        `   Still open: ${[action, owner, due && `${overdue ? 'was due' : 'due'} ${due}`].filter(Boolean).join(' · ')}`,
    ),
    ...(actionsUntold > 0
      ? [`   Of ${actionsUntold} of its actions it is not told what became of them.`]
      : []),
    `   ${url}`,
  ];
  return `\n${lines.join('\n')}\n`;
}
