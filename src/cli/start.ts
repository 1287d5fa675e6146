import { join } from 'node:path';
import { Command } from 'commander';
import { buildSite } from './build-site.ts';
import { PROJECT_ROOT } from './project.ts';
import { serveFolder } from './serve-folder.ts';

const { port } = new Command('npm start --')
  .description('Builds the site and serves it.')
  .option('--port <number>', 'where it is served', '4321')
  .showHelpAfterError()
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse()
  .opts<{ port: string }>();

try {
  const outDir = join(PROJECT_ROOT, 'dist');
  await buildSite(PROJECT_ROOT, outDir);
  const { origin } = await serveFolder(outDir, Number(port));
  process.stderr.write(`Hindsight is at ${origin} (Ctrl-C ends it)\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
