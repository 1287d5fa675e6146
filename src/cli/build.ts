import { join } from 'node:path';
import { Command, Option } from 'commander';
import { buildSite } from './build-site.ts';
import { fromCaller, PROJECT_ROOT } from './project.ts';

interface Options {
  outDir?: string;
  cacheDir?: string;
  audience: string;
  years?: string;
  timings: boolean;
}

const options = new Command('npm run build --')
  .description('Builds the site from the content folder (HINDSIGHT_CONTENT, or content/).')
  .option('--outDir <folder>', 'where the site goes (default: dist)')
  .option(
    '--cacheDir <folder>',
    'where the build keeps what the next one need not read again (default: in .cache)',
  )
  .addOption(
    new Option(
      '--audience <who>',
      'whom it is for: `public` leaves internal reports, blocks and hidden fields out',
    )
      .choices(['internal', 'public'])
      .default('internal'),
  )
  .option('--years <years>', 'builds one part of the collection: its years, as `parts` in site.yaml has them')
  .option('--timings', 'tells how long each part took', false)
  .showHelpAfterError()
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse()
  .opts<Options>();

process.env['HINDSIGHT_AUDIENCE'] = options.audience;
if (options.years !== undefined) process.env['HINDSIGHT_YEARS'] = options.years;
if (options.cacheDir !== undefined) process.env['HINDSIGHT_CACHE'] = fromCaller(options.cacheDir);
const started = performance.now();
const outDir = options.outDir === undefined ? join(PROJECT_ROOT, 'dist') : fromCaller(options.outDir);
try {
  const isNew = await buildSite(PROJECT_ROOT, outDir);
  if (options.timings) process.stderr.write(timings());
  const what = isNew ? 'built' : 'nothing changed since the site was built:';
  process.stderr.write(`${what} ${outDir} in ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

/** The modules of the site mark the end of each part. */
function timings(): string {
  let before = started;
  const marks = performance.getEntriesByType('mark').filter(({ name }) => name.startsWith('hindsight: '));
  return [
    ...marks.map(({ name, startTime }) => [name.slice(11), startTime] as const),
    ['put in place', performance.now()] as const,
  ]
    .map(([name, end]) => {
      const seconds = ((end - before) / 1000).toFixed(1).padStart(7);
      before = end;
      return `${seconds} s  ${name}\n`;
    })
    .join('');
}
