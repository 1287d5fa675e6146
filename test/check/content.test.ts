import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkFolder } from '../../src/check/check-folder.ts';
import { ruleOf } from '../../src/check/rules.ts';
import { isAsShipped } from '../shipped.ts';
import { aloneContext, checkText, FIXTURES, PROJECT } from './fixture-content.ts';

const dir = join(PROJECT, 'content');

it('finds no error in the reports of this project, and nobody blamed', async () => {
  const checked = await checkFolder(
    { dir, fallback: dir, root: PROJECT },
    {
      files: [],
      changed: false,
      fix: false,
      publicDir: join(PROJECT, 'public'),
      now: new Date(),
      log: () => undefined,
    },
  );
  const grave = checked.problems.filter(
    ({ severity, rule }) => severity === 'error' || ruleOf(rule)?.group === 'blameless',
  );
  expect(grave).toEqual([]);
  // An adopter begins with none.
  expect(checked.files).toBeGreaterThan(isAsShipped ? 100 : -1);
});

it('blames nobody in the guide', async () => {
  const context = await aloneContext();
  const good = await readFile(join(FIXTURES, 'required', 'good.mdx'), 'utf8');
  const head = good.slice(0, good.indexOf('\n## '));
  for (const name of await readdir(join(dir, 'guide'))) {
    const text = await readFile(join(dir, 'guide', name), 'utf8');
    const prose = text
      .replace(/^---[\s\S]*?^---$/m, '')
      .replace(/^(?:import|export) .*$/gm, '')
      .replace(/[{}<>]/g, ' ');
    const problems = await checkText(`${head}\n${prose}`, context);
    const blaming = problems.filter(({ rule }) => ruleOf(rule)?.group === 'blameless');
    expect(blaming.map(({ message, line }) => `${name} ${line} ${message}`)).toEqual([]);
  }
});

it('checks a folder without reports', async () => {
  const empty = await mkdtemp(join(tmpdir(), 'hindsight-'));
  const checked = await checkFolder(
    { dir: empty, fallback: dir, root: empty },
    { files: [], changed: false, fix: false, publicDir: empty, now: new Date(), log: () => undefined },
  );
  expect(checked).toEqual({ files: 0, errors: 0, warnings: 0, problems: [] });
  await rm(empty, { recursive: true });
});
