import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { comparisonText } from '../bench/comparison.ts';
import type { Figures, Measured, Rival } from '../bench/figures.ts';
import { measureOwn } from './bench/own-builds.ts';
import { measureRivals } from './bench/rivals.ts';
import { prepare } from './bench/workplace.ts';
import { fromCaller } from './project.ts';

interface Options {
  incidents: number[];
  keep?: string;
  compare: boolean;
  write?: string;
}

const { incidents, keep, compare, write } = new Command('npm run bench --')
  .description(
    'Builds synthetic reports, the same each time, and measures it; the last line on standard output is JSON.',
  )
  .option('--incidents <n>', 'how many reports; several numbers with commas between them', numbers, [1000])
  .option('--keep <folder>', 'leaves the content and the site of the last number there')
  .option(
    '--compare',
    'builds the same by Hugo, where it is installed, and plain Astro, and tells the growth',
    false,
  )
  .option('--write <file>', 'writes the figures with the machine, as the guide shows them')
  .showHelpAfterError()
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse()
  .opts<Options>();

function numbers(text: string): number[] {
  const read = text.split(',').map(Number);
  if (read.every((each) => Number.isSafeInteger(each) && each > 0)) return read;
  throw new InvalidArgumentError('a whole number above 0, or several with commas between them');
}

const tell = (what: string): void => void process.stderr.write(`${what}\n`);
const dir = keep === undefined ? await mkdtemp(join(tmpdir(), 'hindsight-bench-')) : fromCaller(keep);
const cacheDir = join(dir, 'cache');
try {
  await mkdir(dir, { recursive: true });
  // A growth takes two numbers.
  const counts =
    compare && incidents.length === 1 ? [Math.ceil(incidents[0]! / 10), ...incidents] : incidents;
  const all: Figures[] = [];
  let rivals: Rival[] = [];
  for (const count of counts) {
    const began = performance.now();
    const place = await prepare(dir, count);
    tell(`${count} reports written in ${((performance.now() - began) / 1000).toFixed(1)} s`);
    const figures = await measureOwn(place, cacheDir, tell);
    all.push(figures);
    if (compare && count === counts.at(-1)) rivals = await measureRivals(place, join(dir, 'rivals'), tell);
    else process.stdout.write(`${JSON.stringify(figures)}\n`);
  }
  if (write !== undefined)
    await writeFile(fromCaller(write), `${JSON.stringify(measured(all, rivals), null, 2)}\n`);
  if (compare) {
    tell(comparisonText(all, rivals).trimEnd());
    process.stdout.write(`${JSON.stringify(all.at(-1))}\n`);
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  for (const folder of [cacheDir, join(dir, 'rivals'), ...(keep === undefined ? [dir] : [])])
    await rm(folder, { recursive: true, force: true });
}

function measured(figures: Figures[], rivals: Rival[]): Measured {
  const command = `npm run bench -- --incidents ${incidents.join(',')}${compare ? ' --compare' : ''}`;
  const memory = Math.round(totalmem() / 2 ** 30);
  return {
    command,
    machine: `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'processor'}, ${memory} GB`,
    figures,
    rivals,
  };
}
