import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { PROJECT_ROOT } from '../../src/cli/project.ts';
import { pathsOf } from '../../src/insights/paths.ts';
import type { Touched } from '../../src/insights/touched.ts';
import { readShown } from '../../src/cli/read-shown.ts';

const folder = mkdtempSync(join(tmpdir(), 'hindsight-touched-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const CONTENT = join(PROJECT_ROOT, 'test/site/fixtures/public');
const REPOSITORY = 'acme/zqxrepositoryx';

function run(args: string[], input = '') {
  return spawnSync(process.execPath, [join(PROJECT_ROOT, 'src/cli/touched.ts'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    input,
    env: {
      ...process.env,
      HINDSIGHT_CONTENT: CONTENT,
      INIT_CWD: folder,
      SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 21) / 1000),
    },
  });
}

describe('npm run touched', { timeout: 60_000 }, () => {
  it('tells past incidents with what ended each and which actions are still open', () => {
    const { status, stdout, stderr } = run([
      '--repository',
      REPOSITORY,
      'src/zqxglobx/cache/ttl.ts',
      'README.md',
    ]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatchInlineSnapshot(`
      "This change touches The checkout (1 of 2 changed files).
      5 past incidents, the most like the change first:

      1. The checkout is slow again (2024-03-04)
         hit The checkout; mentions cache
         It was: configuration › cache
         Ended by: not told
         https://hindsight.example/incidents/2024-03-04-checkout-slow-again/

      2. The checkout is slow (2024-01-25)
         hit The checkout; mentions cache
         It was: configuration › cache
         Ended by: not told
         Still open: Alert when the cache is off · Team zqxhiddenownerx
         https://hindsight.example/incidents/2024-01-25-checkout-slow/

      3. Internal report zqxtitlex (1987-03-04)
         hit The checkout
         It was: configuration › cache
         Ended by: It was put back zqxfixx
         https://hindsight.example/incidents/1987-03-04-zqxfilenamex-stops-checkout/

      4. Internal because the site says so zqxdefaulttitlex (date unknown)
         hit The checkout
         It was: configuration › cache
         Ended by: not told
         https://hindsight.example/incidents/1987-05-06-zqxbydefaultx/

      5. Internal without a date zqxundatedtitlex (date unknown)
         hit The checkout
         It was: configuration › cache
         Ended by: not told
         https://hindsight.example/incidents/zqxshortx/
      "
    `);
  });

  it('gives the same as JSON, and reads names from standard input', () => {
    const { stdout } = run(['--repository', REPOSITORY, '--format', 'json', '-'], './main.tf\nREADME.md\n');
    expect(JSON.parse(stdout)).toMatchObject({
      repository: REPOSITORY,
      files: 2,
      asOf: '2026-11-21',
      services: [{ service: 'checkout', files: ['main.tf'] }],
      incidents: expect.arrayContaining([
        expect.objectContaining({ id: '2024-01-25-checkout-slow', services: ['The checkout'] }) as object,
      ]) as object,
    });
  });

  it('tells a mistyped repository from one that nothing is known of, and neither fails', () => {
    expect(run(['--repository', 'acme/zqxrepositorx', 'a'])).toMatchObject({
      status: 0,
      stdout: 'No service is known to live at the 1 changed file.\n',
      stderr: `no service has paths in the repository acme/zqxrepositorx; did you mean ${REPOSITORY}?\n`,
    });
  });

  it('refuses what it does not understand with exit code 2', () => {
    expect(run(['a']).status).toBe(2);
    expect(run(['--repository', REPOSITORY]).status).toBe(2);
  });
});

describe('the step for other repositories', { timeout: 60_000 }, () => {
  it('tells the same incidents in the same order from the published file alone', async () => {
    const { content, incidents } = await readShown({
      dir: CONTENT,
      fallback: join(PROJECT_ROOT, 'content'),
      root: PROJECT_ROOT,
    });
    const paths = pathsOf(incidents, {
      site: 'A site',
      asOf: '2026-11-21',
      services: content.services,
      urlOf: (id) => `https://hindsight.example/incidents/${id}/`,
      causeName: (id) => id,
      fixName: (kind) => kind,
    });
    const files = ['src/zqxglobx/cache/ttl.ts', 'README.md'];
    writeFileSync(join(folder, 'paths.json'), JSON.stringify(paths));
    writeFileSync(join(folder, 'changed.txt'), `${files.join('\n')}\n`);
    const guide = readFileSync(join(PROJECT_ROOT, 'content/guide/touched.mdx'), 'utf8');
    const workflow = parse(/```yaml title="[^"]*"\n(jobs:[^]*?)```/.exec(guide)![1]!) as {
      jobs: Record<string, { steps: { run?: string }[] }>;
    };
    const step = Object.values(workflow.jobs)[0]!.steps.find(({ run: command }) =>
      command?.includes('paths.json'),
    )!;
    const script = /node --input-type=module <<'END'[^\n]*\n([^]*?)\nEND/.exec(step.run!)![1]!;
    const said = spawnSync(process.execPath, ['--input-type=module'], {
      cwd: folder,
      encoding: 'utf8',
      input: script,
      env: { ...process.env, GITHUB_REPOSITORY: REPOSITORY },
    });
    expect(said.stderr).toBe('');
    const own = run(['--repository', REPOSITORY, '--paths', 'paths.json', '--format', 'json', ...files]);
    const touched = JSON.parse(own.stdout) as Touched;
    const told = [...said.stdout.matchAll(/^- \[[^\]]*\]\((\S+)\)/gm)].map(([, url]) => url);
    expect(told).toEqual(touched.incidents.map(({ url }) => url));
    expect(told.length).toBeGreaterThan(1);
    const open = touched.incidents.flatMap(({ openActions }) => openActions);
    for (const { text } of open) expect(said.stdout).toContain(`still open: ${text}`);
  });
});
