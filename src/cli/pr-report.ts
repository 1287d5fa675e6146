import { join, resolve } from 'node:path';
import process from 'node:process';
import { Command } from 'commander';
import { checkFolder } from '../check/check-folder.ts';
import { UsageError } from '../check/usage-error.ts';
import { contentDate } from '../incident/content-date.ts';
import { readContentFolder } from '../incident/content-folder.ts';
import { namesOf } from '../review/names.ts';
import { readChange } from '../review/read-change.ts';
import { reviewOf } from '../review/review.ts';
import { contentFolder, PROJECT_ROOT } from './project.ts';

const [base] = new Command('npm run pr-report --')
  .description(
    'Tells in Markdown what this branch does to the reports: the facts as read, the clock, warnings, past incidents like it, and the figures that change.',
  )
  .argument('[BASE]', 'the branch or commit to compare with (default: the main branch of site.yaml)')
  .addHelpText(
    'after',
    '\nExit code: 0 (errors in reports are told, `npm run check` fails on them), 1 where the settings cannot be read,\n2 where this could not be understood.',
  )
  .showHelpAfterError()
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse().args;

try {
  process.stdout.write(await report(base ?? null));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

async function report(from: string | null): Promise<string> {
  const folder = contentFolder();
  const now = new Date();
  const { content, problems } = await readContentFolder(folder);
  if (!content) throw new Error(problems.map(({ file, message }) => `${file}: ${message}`).join('\n'));
  const change = await readChange(folder, content, from);
  const files = change.reports
    .filter(({ how }) => how !== 'removed')
    .map(({ file }) => resolve(folder.root, file));
  const checked =
    files.length === 0
      ? { problems: [] }
      : await checkFolder(folder, {
          files,
          changed: false,
          fix: false,
          publicDir: join(PROJECT_ROOT, 'public'),
          now,
          log: () => undefined,
        });
  const { address } = content.settings;
  return reviewOf(change, checked.problems, {
    content,
    names: namesOf(content),
    asOf: contentDate(folder.dir, process.env['SOURCE_DATE_EPOCH']) ?? now.toISOString().slice(0, 10),
    address: (path) => address.replace(/\/$/, '') + path,
  });
}
