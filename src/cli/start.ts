import { join } from 'node:path';
import { Command } from 'commander';
import { buildSite } from './build-site.ts';
import { PROJECT_ROOT } from './project.ts';
import { preview } from './quiet-astro.ts';

const { port } = new Command('npm start --')
  .description('Builds the site and serves it.')
  .option('--port <number>', 'where it is served', '4321')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse()
  .opts<{ port: string }>();

try {
  await buildSite(PROJECT_ROOT, join(PROJECT_ROOT, 'dist'));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
await preview({ root: PROJECT_ROOT, server: { port: Number(port) } });
