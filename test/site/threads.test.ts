import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { SOURCE_DATE_EPOCH } from './built.setup.ts';
import { Checkout } from './checkout.ts';
import { differing } from './pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'hindsight-threads-'));
const checkout = new Checkout(folder);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A build by three threads, whatever the machine and however few pages; prints the names of its parts. */
const BY_THREADS = `
  import os from 'node:os';
  import { syncBuiltinESMExports } from 'node:module';
  os.availableParallelism = () => 3;
  syncBuiltinESMExports();
  const { build } = await import('./src/cli/quiet-astro.ts');
  const { siteFiles } = await import('./src/output/site-files.ts');
  const { KeptFiles } = await import('./src/output/kept-files.ts');
  const root = import.meta.dirname;
  // What renders finds its packages from where it stands.
  process.chdir(root);
  const integrations = [siteFiles(new KeptFiles(null), 10)];
  await build({ root, outDir: root + '/.cache/by-threads', logLevel: 'warn', integrations });
  console.log(performance.getEntriesByType('mark').map(({ name }) => name).join());
`;

describe('two builds of the same content', () => {
  it('give the same bytes, by one thread as by several', () => {
    // A copy elsewhere, so that nothing can come from a cache or from a path.
    const content = join(folder, 'same');
    cpSync('content', content, { recursive: true });
    writeFileSync(join(checkout.root, 'by-threads.mjs'), BY_THREADS);
    // A variable of the machine that happens to be called so says nothing of the site.
    const unrelated = { PROD: '', BASE_URL: '/elsewhere/' };
    expect(checkout.run('by-threads.mjs', [], content, { SOURCE_DATE_EPOCH, ...unrelated })).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('pages, by 3 threads') as string,
    });
    expect(differing(join(checkout.root, '.cache/by-threads'), inject('site'))).toEqual([]);
  });
});
