import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { PROJECT_ROOT } from '../../src/cli/project.ts';
import { userEnvironment } from './environment.ts';

/** 21 November 2026: the same in every run, so that what the tests say of dates holds. */
export const SOURCE_DATE_EPOCH = String(Date.UTC(2026, 10, 21) / 1000);

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the shipped content, built as a user builds it. */
    site: string;
    /** What the build said. */
    siteLog: string;
  }
}

/** Builds the site once for all tests that look at it. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'hindsight-site-'));
  const site = join(folder, 'dist');
  const log = execFileSync(process.execPath, ['src/cli/build.ts', '--outDir', site], {
    cwd: PROJECT_ROOT,
    encoding: 'utf8',
    env: userEnvironment({ SOURCE_DATE_EPOCH }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  project.provide('site', site);
  project.provide('siteLog', log);
  return () => rmSync(folder, { recursive: true, force: true });
}
