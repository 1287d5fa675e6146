import { join } from 'node:path';
import { Command, Option } from 'commander';
import { buildSite } from './build-site.ts';
import { fromCaller, PROJECT_ROOT } from './project.ts';

interface Options {
  outDir?: string;
  audience: string;
}

const options = new Command('npm run build --')
  .description('Builds the site from the content folder (HINDSIGHT_CONTENT, or content/).')
  .option('--outDir <folder>', 'where the site goes (default: dist)')
  .addOption(
    new Option(
      '--audience <who>',
      'whom it is for: `public` leaves internal reports, blocks and hidden fields out',
    )
      .choices(['internal', 'public'])
      .default('internal'),
  )
  .showHelpAfterError()
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse()
  .opts<Options>();

process.env['HINDSIGHT_AUDIENCE'] = options.audience;
const started = performance.now();
const outDir = options.outDir === undefined ? join(PROJECT_ROOT, 'dist') : fromCaller(options.outDir);
try {
  await buildSite(PROJECT_ROOT, outDir);
  process.stderr.write(`built ${outDir} in ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
