import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
    /** A file that is there once the build has ended: whether it succeeded, and what it printed. */
    siteBuilt: string;
    /** A folder that is there while a preview of this checkout runs. */
    previewLock: string;
  }
}

/** How the build of the site ended. */
export interface SiteBuilt {
  failed: boolean;
  stdout: string;
  stderr: string;
}

/** Begins to build the site, once for all tests that look at it; the others run meanwhile. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'hindsight-site-'));
  const [site, mark, lock] = [join(folder, 'dist'), join(folder, 'built.json'), join(folder, 'lock')];
  project.provide('site', site);
  project.provide('siteBuilt', mark);
  project.provide('previewLock', lock);
  const build = execFile(
    process.execPath,
    ['src/cli/build.ts', '--outDir', site],
    { cwd: PROJECT_ROOT, env: userEnvironment({ SOURCE_DATE_EPOCH }), maxBuffer: 2 ** 26 },
    (error, stdout, stderr) => {
      const built: SiteBuilt = { failed: error !== null, stdout, stderr };
      writeFileSync(mark, JSON.stringify(built), { flush: true });
    },
  );
  return () => {
    build.kill();
    rmSync(folder, { recursive: true, force: true });
  };
}
