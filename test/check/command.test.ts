import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { FIXTURES, PROJECT } from './fixture-content.ts';

const run = promisify(execFile);
vi.setConfig({ testTimeout: 60_000 });
let dir = '';

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'hindsight-'));
  await cp(join(FIXTURES, 'file-name', 'good'), dir, { recursive: true });
});
afterAll(() => rm(dir, { recursive: true }));

interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

async function check(...args: string[]): Promise<Ran> {
  const env = { ...process.env, HINDSIGHT_CONTENT: dir, INIT_CWD: dir, NO_COLOR: '1' };
  const command = [join(PROJECT, 'src', 'cli', 'check.ts'), ...args];
  return run(process.execPath, command, { env, cwd: PROJECT }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: Ran) => error,
  );
}

const REPORT = 'incidents/2024/2024-01-18-checkout-slow.mdx';

it('ends with 0 where all is well, and says so', async () => {
  expect(await check()).toMatchObject({ code: 0, stdout: '1 report checked: nothing to mend\n', stderr: '' });
});

it('explains itself', async () => {
  const { code, stdout } = await check('--help');
  expect(code).toBe(0);
  expect(stdout).toContain('--changed');
});

it('ends with 2 where it is asked for what it does not know', async () => {
  for (const args of [
    ['--format', 'xml'],
    ['--no-such'],
    ['nowhere.mdx'],
    ['--changed', 'no-such-branch', '--', REPORT],
  ]) {
    const { code, stdout, stderr } = await check(...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).not.toBe('');
  }
});

it('tells three mistakes at their lines and columns, and ends with 1', async () => {
  const text = await readFile(join(dir, REPORT), 'utf8');
  const bad = text
    .replace('published', 'publishd')
    .replace('n/cache', 'n/cach')
    .replace('kind: slow', 'kind: slov');
  await writeFile(join(dir, 'bad.mdx'), bad);
  const { code, stdout } = await check('bad.mdx', '--format', 'json');
  expect(code).toBe(1);
  const { files, errors, problems } = JSON.parse(stdout) as {
    files: number;
    errors: number;
    problems: { severity: string; line: number; column: number; rule: string; hint: string }[];
  };
  expect({ files, errors }).toEqual({ files: 1, errors: 3 });
  expect(problems.map(({ line, column, hint }) => [line, column, hint])).toEqual([
    [4, 9, 'did you mean `published`?'],
    [7, 11, 'did you mean `slow`?'],
    [21, 13, 'did you mean `configuration/cache`?'],
  ]);
});

it('mends what has one right answer, keeps comments, and has nothing more to mend', async () => {
  const text = await readFile(join(dir, REPORT), 'utf8');
  const moved = text
    .replace('title: Checkout was slow for an hour\n', '')
    .replace(
      'trigger: deploy',
      '# the title\ntitle: Checkout was slow for an hour   \ntrigger: deploy # by the pipeline',
    )
    .replace('2024-01-18T10:00Z', '2024-01-18 10:00 UTC')
    .replaceAll('\n', '\r\n');
  await mkdir(join(dir, 'incidents/2023'));
  const name = 'incidents/2023/2024-01-18_Checkout Slow again.MDX';
  await writeFile(join(dir, name), moved);
  const { code, stdout, stderr } = await check('--fix', name);
  expect(stdout).toBe('1 report checked: nothing to mend\n');
  expect(code).toBe(0);
  expect(stderr).toContain('renamed');
  const mended = await readFile(join(dir, 'incidents/2024/2024-01-18-checkout-slow-again.mdx'), 'utf8');
  expect(mended).toBe(
    text
      .replace('title: Checkout was slow for an hour', '# the title\ntitle: Checkout was slow for an hour')
      .replace('trigger: deploy', 'trigger: deploy # by the pipeline'),
  );
  expect((await check('--fix')).stderr).toBe('');
});

it('leaves a dated report in its place that lacks the day in its name, and asks for that alone', async () => {
  const name = 'incidents/2024/dns.mdx';
  await writeFile(join(dir, name), await readFile(join(dir, REPORT)));
  const { code, stdout, stderr } = await check('--fix', name, '--format', 'json');
  const { problems } = JSON.parse(stdout) as { problems: { file: string; rule: string }[] };
  expect(problems.map(({ rule }) => rule)).toEqual(['file-date']);
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  await rm(join(dir, name));
});

it('checks what a branch changed', async () => {
  const git = (...args: string[]) =>
    run('git', [
      '-C',
      dir,
      '-c',
      'user.name=a',
      '-c',
      'user.email=a@example.com',
      '-c',
      'commit.gpgsign=false',
      ...args,
    ]);
  await git('init', '-q', '-b', 'main');
  await git('add', '-A');
  await git('commit', '-q', '-m', 'first');
  await git('checkout', '-q', '-b', 'branch');
  expect((await check('--changed')).stdout).toBe('0 reports checked: nothing to mend\n');
  const text = await readFile(join(dir, REPORT), 'utf8');
  await writeFile(join(dir, REPORT), text.replace('an hour', 'two hours'));
  await writeFile(join(dir, REPORT.replace('slow', 'slow-third')), text);
  expect((await check('--changed')).stdout).toBe('2 reports checked: nothing to mend\n');
  expect((await check('--changed', 'HEAD')).stdout).toBe('2 reports checked: nothing to mend\n');
  await rm(join(dir, REPORT));
  expect((await check('--changed', 'main')).stderr).toContain('all reports');
});
