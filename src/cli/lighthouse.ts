import { Command, CommanderError, Option } from 'commander';
import lighthouse from 'lighthouse';
import type { Flags } from 'lighthouse';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import process from 'node:process';
import { openBrowser } from './open-browser.ts';
import { pageTypes } from './lighthouse/page-types.ts';
import { CATEGORIES, lossesOf, scoresOf, stumbledOver, table } from './lighthouse/scores.ts';
import type { Result, Scores } from './lighthouse/scores.ts';
import { fromCaller, PROJECT_ROOT } from './project.ts';
import { serveFolder } from './serve-folder.ts';

interface Options {
  site?: string;
  format: 'text' | 'json';
}

const command = new Command('npm run lighthouse --')
  .description('Runs Lighthouse, as on a phone, on one page of each type of the built site.')
  .option('--site <folder>', 'the built site (default: dist)')
  .addOption(new Option('--format <format>', 'how it is printed').choices(['text', 'json']).default('text'))
  .exitOverride();

try {
  command.parse();
  const { site, format } = command.opts<Options>();
  const pages = await measured(site === undefined ? join(PROJECT_ROOT, 'dist') : fromCaller(site));
  process.stdout.write(format === 'json' ? `${JSON.stringify(pages)}\n` : table(pages));
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}

/** The scores of each page type; what took points is told on standard error. */
async function measured(folder: string): Promise<Record<string, Scores>> {
  const types = await pageTypes(folder);
  const served = await serveFolder(folder, 0);
  const port = await freePort();
  const browser = await openBrowser(`--remote-debugging-port=${port}`);
  const pages: Record<string, Scores> = {};
  try {
    for (const [page, path] of Object.entries(types)) {
      process.stderr.write(`${page}: ${path}\n`);
      const result = await resultOf(served.origin + path, port);
      pages[page] = scoresOf(result);
      for (const loss of lossesOf(result)) process.stderr.write(`  ${loss}\n`);
    }
  } finally {
    await browser.close();
    await served.close();
  }
  return pages;
}

/** @throws Error where Lighthouse could not look at the page at all */
async function resultOf(address: string, port: number): Promise<Result> {
  const result: Result = await look(address, { port, onlyCategories: [...CATEGORIES] });
  // Lighthouse stumbles over some audits only because of what others do meanwhile: those are run by themselves.
  const stumbled = stumbledOver(result);
  if (stumbled.length === 0) return result;
  const alone = await look(address, { port, onlyAudits: stumbled });
  return { ...result, audits: { ...result.audits, ...alone.audits } };
}

async function look(address: string, flags: Flags): Promise<Result> {
  const run = await lighthouse(address, flags);
  if (!run) throw new Error(`Lighthouse gave no result for ${address}`);
  if (run.lhr.runtimeError) throw new Error(`${address}: ${run.lhr.runtimeError.message}`);
  return run.lhr;
}

async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
