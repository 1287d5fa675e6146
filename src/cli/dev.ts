import { Command } from 'commander';
import { portOf } from './port.ts';
import { PROJECT_ROOT } from './project.ts';
import { dev } from './quiet-astro.ts';

const { port } = new Command('npm run dev --')
  .description('Serves a live preview, drafts included.')
  .option('--port <number>', 'where it is served', portOf, 4321)
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse()
  .opts<{ port: number }>();

await dev({ root: PROJECT_ROOT, server: { port } });
