import { appendFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { tenth } from '../../bench/figures.ts';
import type { Figures } from '../../bench/figures.ts';
import { PROJECT_ROOT } from '../project.ts';
import { folderSize } from './folder-size.ts';
import { measuredRun } from './measured-run.ts';
import type { Cost } from './measured-run.ts';
import { transfersOf } from './transfers.ts';
import type { Workplace } from './workplace.ts';

/** 21 November 2026: figures that depend on today are the same in every run. */
const SOURCE_DATE_EPOCH = String(Date.UTC(2026, 10, 21) / 1000);

const EDIT = '\nA sentence that was added later.\n';

/** Checks the reports, builds the site from nothing, then with nothing changed, then with one report changed, and measures it all. */
export async function measureOwn(
  { content, dist, reports }: Workplace,
  cacheDir: string,
  tell: (what: string) => void,
): Promise<Figures> {
  const build = async (what: string): Promise<Cost> => {
    const args = ['src/cli/build.ts', '--outDir', dist, '--cacheDir', cacheDir];
    const env = { ...process.env, HINDSIGHT_CONTENT: content, SOURCE_DATE_EPOCH, INIT_CWD: PROJECT_ROOT };
    const cost = await measuredRun(process.execPath, args, { cwd: PROJECT_ROOT, env });
    tell(`${what}: ${cost.seconds.toFixed(1)} s, processor ${cost.cpuSeconds ?? '?'} s`);
    return cost;
  };
  const check = await measuredRun(process.execPath, ['src/cli/check.ts'], {
    cwd: PROJECT_ROOT,
    env: { ...process.env, HINDSIGHT_CONTENT: content, INIT_CWD: PROJECT_ROOT },
  });
  tell(`checked: ${check.seconds.toFixed(1)} s`);
  await rm(cacheDir, { recursive: true, force: true });
  const cold = await build(`${reports.length} reports from nothing`);
  const warm = await build('nothing changed');
  const changed = reports[Math.floor(reports.length / 2)]!;
  await appendFile(join(content, changed), EDIT);
  const edit = await build('one report changed');
  const peaks = [cold, warm, edit].flatMap(({ peakMemoryMB }) => peakMemoryMB ?? []);
  const size = await folderSize(dist);
  const { incidentPageKB, insightsPageKB, searchFirstQueryKB, searchNextQueryKB, ...more } =
    await transfersOf(dist, basename(changed, '.mdx'));
  return {
    incidents: reports.length,
    coldSeconds: tenth(cold.seconds),
    warmSeconds: tenth(warm.seconds),
    editSeconds: tenth(edit.seconds),
    peakMemoryMB: peaks.length === 0 ? null : Math.round(Math.max(...peaks)),
    pages: size.pages,
    distMB: size.distMB,
    files: size.files,
    searchFirstQueryKB,
    searchNextQueryKB,
    incidentPageKB,
    insightsPageKB,
    ...more,
    checkSeconds: tenth(check.seconds),
    checkPeakMemoryMB: check.peakMemoryMB === null ? null : Math.round(check.peakMemoryMB),
    coldCpuSeconds: cold.cpuSeconds,
    warmCpuSeconds: warm.cpuSeconds,
    editCpuSeconds: edit.cpuSeconds,
  };
}
