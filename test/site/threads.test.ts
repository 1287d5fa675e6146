import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { PROJECT_ROOT } from '../../src/cli/project.ts';
import { SOURCE_DATE_EPOCH } from './built.setup.ts';
import { userEnvironment } from './environment.ts';
import { differing } from './pages.ts';
import './one-build.ts';

const folder = mkdtempSync(join(tmpdir(), 'hindsight-threads-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A build by three threads, whatever the machine and however few pages; prints the names of its parts. */
const byThreads = (outDir: string) => `
  import os from 'node:os';
  import { syncBuiltinESMExports } from 'node:module';
  os.availableParallelism = () => 3;
  syncBuiltinESMExports();
  const from = (path) => import(${JSON.stringify(PROJECT_ROOT)} + '/src/' + path);
  const { build } = await from('cli/quiet-astro.ts');
  const { siteFiles } = await from('output/site-files.ts');
  const { KeptFiles } = await from('output/kept-files.ts');
  const integrations = [siteFiles(new KeptFiles(null), 10)];
  await build({ root: process.cwd(), outDir: ${JSON.stringify(outDir)}, logLevel: 'warn', integrations });
  console.log(performance.getEntriesByType('mark').map(({ name }) => name).join());
`;

describe('two builds of the same content', () => {
  it('give the same bytes, by one thread as by several', () => {
    const site = inject('site');
    // What renders finds its packages from where it stands.
    const again = mkdtempSync(join(PROJECT_ROOT, '.cache/by-threads-'));
    // A copy elsewhere, so that nothing can come from a cache or from a path.
    const dir = join(folder, 'same');
    cpSync('content', dir, { recursive: true });
    const script = join(folder, 'by-threads.mjs');
    writeFileSync(script, byThreads(again));
    const { status, stdout, stderr } = spawnSync(process.execPath, [script], {
      encoding: 'utf8',
      cwd: PROJECT_ROOT,
      // A variable of the machine that happens to be called so says nothing of the site.
      env: userEnvironment({
        HINDSIGHT_CONTENT: dir,
        SOURCE_DATE_EPOCH,
        PROD: '',
        BASE_URL: '/elsewhere/',
      }),
    });
    expect({ status, stdout, stderr }).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('pages, by 3 threads') as string,
    });
    const unlike = differing(again, site);
    rmSync(again, { recursive: true, force: true });
    expect(unlike).toEqual([]);
  });
});
