import { Command, CommanderError, Option } from 'commander';
import process from 'node:process';
import { checkFolder } from '../check/check-folder.ts';
import { FORMATS } from '../check/formats/formats.ts';
import type { FormatName } from '../check/formats/formats.ts';
import { UsageError } from '../check/usage-error.ts';
import { contentFolder, fromCaller, PROJECT_ROOT } from './project.ts';

interface Options {
  changed?: string | true;
  fix?: true;
  format: FormatName;
}

const command = new Command('npm run check --')
  .description(
    'Checks every report, or the given ones: their shape, their sense, what is missing, what is unsafe.',
  )
  .argument('[FILE...]', 'reports, or folders of them; all of them by default')
  .option('--changed [BASE]', 'only what differs from BASE (default: where this branch left the main one)')
  .option('--fix', 'first mend what has one right answer: key order, moments, line ends, file names')
  .addOption(
    new Option('--format <format>', 'how problems are shown').choices(Object.keys(FORMATS)).default('text'),
  )
  .addHelpText(
    'after',
    '\nExit code: 0 without errors (warnings do not count), 1 with errors, 2 where this could not be understood.\n' +
      'HINDSIGHT_CONTENT=DIR checks another content folder.\nEvery rule is explained in the guide, under /guide/rules/.',
  )
  .exitOverride()
  .configureOutput({ outputError: (text, write) => write(text) });

try {
  command.parse();
  const options = command.opts<Options>();
  const checked = await checkFolder(contentFolder(), {
    files: command.args.map(fromCaller),
    changed: options.changed ?? false,
    fix: options.fix ?? false,
    publicDir: `${PROJECT_ROOT}/public`,
    now: new Date(),
    log: (line) => process.stderr.write(`${line}\n`),
  });
  const colour = process.stdout.isTTY && !process.env['NO_COLOR'];
  // What was named, or changed by a branch, is what somebody works on: all of it is told.
  const sumUp = command.args.length === 0 && options.changed === undefined;
  process.stdout.write(FORMATS[options.format](checked, { colour, sumUp }));
  process.exitCode = checked.errors > 0 ? 1 : 0;
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else if (error instanceof UsageError) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  } else {
    throw error;
  }
}
