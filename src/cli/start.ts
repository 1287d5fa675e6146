import { join } from 'node:path';
import { Command } from 'commander';
import { readContentFolder } from '../incident/content-folder.ts';
import { buildSite } from './build-site.ts';
import { contentFolder, fromCaller, PROJECT_ROOT } from './project.ts';
import { portOf, tryPort } from './port.ts';
import { serveFolder } from './serve-folder.ts';

const { port, built } = new Command('npm start --')
  .description('Builds the site and serves it.')
  .option('--port <number>', 'where it is served', portOf, 4321)
  .option('--built <folder>', 'serve this one, such as the preview of a pull request, and build nothing')
  .showHelpAfterError()
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse()
  .opts<{ port: number; built?: string }>();
const HOST = 'localhost';

try {
  const folder = built === undefined ? join(PROJECT_ROOT, 'dist') : fromCaller(built);
  // A build takes long; what forbids to show it is told before.
  await tryPort(port, HOST);
  if (built === undefined) await buildSite(PROJECT_ROOT, folder);
  const base = await baseOf();
  const { origin } = await serveFolder(folder, port, HOST, base);
  process.stderr.write(`Hindsight is at ${origin}${base === '/' ? '' : base} (Ctrl-C ends it)\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

/** The folder of its host that the site is built for. */
async function baseOf(): Promise<string> {
  const { content } = await readContentFolder(contentFolder());
  return content ? new URL(content.settings.address).pathname.replace(/\/*$/, '/') : '/';
}
