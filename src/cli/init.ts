import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { Command, CommanderError, Option } from 'commander';
import { EXAMPLES, FIELDS, problemOf } from './init/answers.ts';
import type { Answers } from './init/answers.ts';
import { ask, Cancelled } from './init/ask.ts';
import { CannotInit, carryOut } from './init/carry-out.ts';
import { settingsIn } from './init/settings.ts';
import { contentFolder, fromCaller } from './project.ts';

const FLAGS = {
  name: '--name',
  address: '--address',
  repository: '--repository',
  timeZone: '--time-zone',
  organisation: '--organisation',
};

class Usage extends Error {}

const command = new Command('npm run init --')
  .description(
    'Makes the site your own: asks who you are, writes content/site.yaml, and takes the examples away.',
  )
  .option('--name <name>', 'what the site is called')
  .option('--address <url>', 'where it will be published')
  .option('--repository <url>', 'where its reports are edited; an empty text for none')
  .option(
    '--time-zone <zone>',
    'the zone of those who read it, such as Europe/Paris; times of others are shown in it too',
  )
  .option('--organisation <name>', 'whose incidents it keeps')
  .addOption(
    new Option('--examples <what>', 'what becomes of the example reports and patterns').choices(EXAMPLES),
  )
  .option('--examples-to <folder>', 'where they are moved to (default: examples, beside the content folder)')
  .option('--yes', 'ask nothing: what no flag answers stays as it is, and examples are moved')
  .addHelpText(
    'after',
    '\nWhat no flag answers is asked for; without a terminal it is an error, unless --yes is given.\n' +
      'Examples are the reports of organisations other than your own; no file is ever written over another.\n' +
      'Exit code: 0 done, also where there was nothing to do; 1 it could not be done, or you stopped; 2 this could not be understood.\n' +
      'HINDSIGHT_CONTENT=DIR works on another content folder.',
  )
  .exitOverride()
  .configureOutput({ outputError: (text, write) => write(text) });

try {
  command.parse();
  const { yes, ...given } = command.opts<Partial<Answers> & { yes?: true }>();
  const folder = contentFolder();
  const settings = await readFile(join(folder.dir, 'site.yaml'), 'utf8').catch(() =>
    readFile(join(folder.fallback, 'site.yaml'), 'utf8'),
  );
  for (const field of FIELDS) refuse(field, given[field]);
  const offered = settingsIn(settings);
  const answered = yes
    ? { examples: 'move' as const, ...offered, ...given }
    : await answersTo(given, offered);
  const examplesTo =
    given.examplesTo === undefined ? join(folder.dir, '../examples') : fromCaller(given.examplesTo);
  const done = await carryOut(folder, { ...(answered as Answers), examplesTo });
  process.stdout.write(`${[...done, '', ...next(examplesTo, answered.examples)].join('\n')}\n`);
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else if (error instanceof Usage || error instanceof CannotInit) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = error instanceof Usage ? 2 : 1;
  } else if (error instanceof Cancelled) {
    process.exitCode = 1;
  } else {
    throw error;
  }
}

function refuse(field: (typeof FIELDS)[number], answer: string | undefined): void {
  const problem = answer === undefined ? null : problemOf(field, answer);
  if (problem !== null) throw new Usage(`${FLAGS[field]}: ${problem}`);
}

async function answersTo(given: Partial<Answers>, offered: Partial<Answers>): Promise<Partial<Answers>> {
  const missing = [
    ...FIELDS.filter((field) => given[field] === undefined).map((field) => FLAGS[field]),
    ...(given.examples ? [] : ['--examples']),
  ];
  if (missing.length === 0) return given;
  if (process.stdin.isTTY && process.stdout.isTTY) return ask(given, offered);
  throw new Usage(
    `there is no terminal to ask at; give ${missing.join(', ')} as well, or --yes to leave the rest as it is`,
  );
}

function next(examplesTo: string, examples: Answers['examples'] | undefined): string[] {
  return [
    'Next: `npm start` shows the site; its guide says how to add the first report.',
    ...(examples === 'move' && existsSync(examplesTo)
      ? [`The examples can still be looked at: HINDSIGHT_CONTENT=${examplesTo} npm start`]
      : []),
  ];
}
