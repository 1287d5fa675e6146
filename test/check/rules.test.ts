import { readdirSync, existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFile } from '../../src/check/check-file.ts';
import type { Excerpted } from '../../src/check/check-file.ts';
import { checkFolder } from '../../src/check/check-folder.ts';
import { formatText } from '../../src/check/formats/text.ts';
import { RULES } from '../../src/check/rules.ts';
import { checkedOf } from '../../src/check/run.ts';
import { aloneContext, FIXTURES, NOW, PROJECT } from './fixture-content.ts';

/** These need files that no repository can hold; `files.test.ts` makes them. */
const MADE_ELSEWHERE = new Set(['file-symlink', 'file-unreadable', 'file-too-large']);
/** Told where a body breaks the renderer; nothing is known that does, and `fault.test.ts` breaks it. */
const NEVER_SEEN = new Set(['body-unreadable']);

/** Rules that cannot be broken without another one. */
const WITH: Record<string, string[]> = {
  'id-duplicate': ['file-folder'],
  'silence-not-allowed': ['secret'],
  'silence-without-reason': ['blame-human-error'],
};

const context = await aloneContext();

/** A case is a report, or a folder of them where names and neighbours matter. */
async function checkCase(rule: string, name: 'bad' | 'good'): Promise<Excerpted[]> {
  const dir = join(FIXTURES, rule, name);
  if (existsSync(dir)) {
    const folder = { dir, fallback: join(PROJECT, 'content'), root: dir };
    const { problems } = await checkFolder(folder, {
      ...{ files: [], changed: false, fix: false, publicDir: dir, now: NOW, log: () => undefined },
    });
    return problems;
  }
  const content = await readFile(`${dir}.mdx`);
  const path = '2024/2024-01-18-checkout-slow.mdx';
  return checkFile({ name: `content/incidents/${path}`, path, content }, context);
}

describe.for(readdirSync(FIXTURES))('the rule %s', (rule) => {
  it('tells what breaks it, where and what to do', async () => {
    const problems = await checkCase(rule, 'bad');
    expect(problems.map((problem) => problem.rule)).toContain(rule);
    const text = formatText(checkedOf(1, problems), { colour: false });
    await expect(text).toMatchFileSnapshot(join(FIXTURES, rule, 'bad.txt'));
  });

  it('tells nothing else of the bad example', async () => {
    const problems = await checkCase(rule, 'bad');
    const others = problems.map((problem) => problem.rule).filter((other) => other !== rule);
    expect(others.filter((other) => !WITH[rule]?.includes(other))).toEqual([]);
  });

  it('has nothing to say of the good example', async () => {
    expect(await checkCase(rule, 'good')).toEqual([]);
  });
});

it('has a test for every rule', () => {
  const tested = new Set([...readdirSync(FIXTURES), ...MADE_ELSEWHERE, ...NEVER_SEEN]);
  expect(RULES.map(({ id }) => id).filter((id) => !tested.has(id))).toEqual([]);
});
