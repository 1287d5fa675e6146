import process from 'node:process';
import { Command, Option } from 'commander';
import { factsOf } from '../facts/facts.ts';
import { contentDate } from '../incident/content-date.ts';
import type { Incident } from '../incident/incident.ts';
import { newestDay } from '../incident/newest-day.ts';
import { listActions } from '../insights/action-list.ts';
import { recurrenceOf } from '../insights/recurrence.ts';
import { rowOf } from '../insights/row-of.ts';
import { FORMATS } from './actions-text.ts';
import { contentFolder } from './project.ts';
import { readShown } from './read-shown.ts';

const { format, asOf: wanted } = new Command('npm run actions --')
  .description('Lists open and overdue actions; those that were open when their cause came back first.')
  .addOption(
    new Option('--format <format>', 'how they are shown').choices(Object.keys(FORMATS)).default('text'),
  )
  .option(
    '--as-of <date>',
    'the date for which it holds (default: that of the last commit that touched the content)',
  )
  .addHelpText(
    'after',
    '\nExit code: 0, 1 where a report cannot be read, 2 where this could not be understood.',
  )
  .showHelpAfterError()
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse()
  .opts<{ format: string; asOf?: string }>();

if (wanted !== undefined && !isDay(wanted)) {
  process.stderr.write(`\`${wanted}\` is no date; write it as 2026-11-21\n`);
  process.exit(2);
}
try {
  const incidents = await readIncidents();
  const date = contentDate(contentFolder().dir, process.env['SOURCE_DATE_EPOCH']);
  const asOf = wanted ?? date ?? newestDay(incidents) ?? '1970-01-01';
  const rows = incidents.map((incident) => rowOf(incident, factsOf(incident), asOf));
  const actions = listActions(incidents, recurrenceOf(rows), asOf);
  const open = actions.filter(({ state }) => state.open === true);
  const statusKnown = actions.filter(({ state }) => state.open !== null).length;
  process.stdout.write(FORMATS[format]!({ asOf, all: actions.length, statusKnown, open }));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

/** Published incidents: near misses and reports in review have no part in it. */
async function readIncidents(): Promise<Incident[]> {
  const { incidents } = await readShown(contentFolder());
  return incidents.filter(({ status, kind }) => status === 'published' && kind === 'incident');
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}
