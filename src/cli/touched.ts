import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { text as readAll } from 'node:stream/consumers';
import { Command, Option } from 'commander';
import { contentDate } from '../incident/content-date.ts';
import { nearest } from '../incident/field-name.ts';
import { newestDay } from '../incident/newest-day.ts';
import { FIX_KINDS } from '../incident/vocabulary.ts';
import { pathsOf } from '../insights/paths.ts';
import type { Paths } from '../insights/paths.ts';
import { touchedBy } from '../insights/touched.ts';
import { namesOf } from '../review/names.ts';
import { contentFolder, fromCaller } from './project.ts';
import { readShown } from './read-shown.ts';
import { FORMATS } from './touched-text.ts';

const command = new Command('npm run touched --')
  .description('Tells the past incidents of what a change touches: what ended each, and what is still open.')
  .argument('<FILE...>', 'changed files, from the root of their repository; - reads them from standard input')
  .requiredOption('--repository <name>', 'the repository they belong to, as `paths` in services.yaml name it')
  .option('--paths <file>', 'the api/paths.json of a published site, instead of the content folder')
  .addOption(new Option('--format <format>', 'how it is shown').choices(Object.keys(FORMATS)).default('text'))
  .addHelpText(
    'after',
    '\nExit code: 0 whatever is found, 1 where a report or the file of --paths cannot be read, 2 where this could not\nbe understood. HINDSIGHT_CONTENT=DIR reads another content folder.',
  )
  .showHelpAfterError()
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse();
const {
  repository,
  paths: file,
  format,
} = command.opts<{
  repository: string;
  paths?: string;
  format: string;
}>();

try {
  const paths = file === undefined ? await ownPaths() : await publishedPaths(file);
  const files = await namedFiles(command.args);
  tellWhereUnknown(paths);
  const touched = touchedBy({ repository, files }, paths);
  process.stdout.write(FORMATS[format]!({ repository, files: files.length, asOf: paths.asOf, ...touched }));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

async function ownPaths(): Promise<Paths> {
  const folder = contentFolder();
  const { content, incidents } = await readShown(folder);
  const { settings, services } = content;
  const base = settings.address.replace(/\/$/, '');
  return pathsOf(incidents, {
    site: settings.name,
    asOf: contentDate(folder.dir, process.env['SOURCE_DATE_EPOCH']) ?? newestDay(incidents) ?? '1970-01-01',
    services,
    urlOf: (id) => `${base}/incidents/${id}/`,
    causeName: namesOf(content).cause,
    fixName: (kind) => FIX_KINDS[kind].name,
  });
}

async function publishedPaths(name: string): Promise<Paths> {
  try {
    const paths = JSON.parse(await readFile(fromCaller(name), 'utf8')) as Paths;
    if (paths.schema === 1 && Array.isArray(paths.services)) return paths;
    throw new Error('it is not the api/paths.json of a site');
  } catch (error) {
    throw new Error(`${name} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function namedFiles(args: readonly string[]): Promise<string[]> {
  const lines = args.includes('-') ? (await readAll(process.stdin)).split(/\r?\n/) : [];
  const named = [...args.filter((name) => name !== '-'), ...lines].filter((name) => name !== '');
  return [...new Set(named.map((name) => name.replaceAll('\\', '/').replace(/^(?:\.?\/)+/, '')))];
}

/** A repository that no service lives in is no error: it may have none yet. A mistyped one should be seen. */
function tellWhereUnknown({ services }: Paths): void {
  const known = [...new Set(services.flatMap((service) => service.paths.map((path) => path.repository)))];
  if (known.includes(repository)) return;
  const near = nearest(repository, known);
  const hint = near === null ? `services.yaml names ${known.join(', ') || 'none'}` : `did you mean ${near}?`;
  process.stderr.write(`no service has paths in the repository ${repository}; ${hint}\n`);
}
