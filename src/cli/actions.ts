import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { Command, Option } from 'commander';
import { factsOf } from '../facts/facts.ts';
import { contentDate } from '../incident/content-date.ts';
import { idOf, nameOf, readContentFolder, reportPaths } from '../incident/content-folder.ts';
import type { Incident } from '../incident/incident.ts';
import { dayOf } from '../incident/moment.ts';
import { readReport } from '../incident/report.ts';
import { listActions } from '../insights/action-list.ts';
import { recurrenceOf } from '../insights/recurrence.ts';
import { rowOf } from '../insights/row-of.ts';
import { FORMATS } from './actions-text.ts';
import { contentFolder } from './project.ts';

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
  const asOf = wanted ?? date ?? newestDay(incidents);
  const rows = incidents.map((incident) => rowOf(incident, factsOf(incident), asOf));
  const actions = listActions(incidents, recurrenceOf(rows), asOf);
  const open = actions.filter(({ state }) => state.open === true);
  const statusKnown = actions.filter(({ state }) => state.open !== null).length;
  process.stdout.write(FORMATS[format]!({ asOf, all: actions.length, statusKnown, open }));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

/** Published incidents; a report with an error is named, and nothing is listed. */
async function readIncidents(): Promise<Incident[]> {
  const folder = contentFolder();
  const { content, problems } = await readContentFolder(folder);
  if (!content) throw new Error(problems.map(({ file, message }) => `${file}: ${message}`).join('\n'));
  const context = { schema: content.schema, settings: content.settings, audience: 'internal' as const };
  const read = await Promise.all(
    (await reportPaths(folder)).map(async (path) => ({
      path,
      report: readReport(idOf(path), await readFile(path, 'utf8'), context).report,
    })),
  );
  const broken = read.filter(({ report }) => report === null).map(({ path }) => nameOf(folder, path));
  if (broken.length > 0)
    throw new Error(`these reports have errors; \`npm run check\` tells them:\n${broken.join('\n')}`);
  return read
    .flatMap(({ report }) => (report ? [report.incident] : []))
    .filter(({ status, kind }) => status === 'published' && kind === 'incident');
}

function newestDay(incidents: readonly Incident[]): string {
  const days = incidents.flatMap(({ times, timeline }) =>
    [...Object.values(times), ...timeline.map(({ at }) => at)].flatMap((at) => (at ? [dayOf(at)] : [])),
  );
  return days.reduce((newest, day) => (day > newest ? day : newest), '1970-01-01');
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}
