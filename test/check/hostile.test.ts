import { describe, expect, it, vi } from 'vitest';
import { mkdtemp, mkdir, symlink, writeFile, rm, chmod } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkFolder } from '../../src/check/check-folder.ts';
import { aloneContext, checkText, NOW, PROJECT } from './fixture-content.ts';

vi.setConfig({ testTimeout: 20_000 });
const context = await aloneContext();
const HEAD = 'title: Checkout was slow\nstatus: draft\n';
const report = (frontmatter: string, body = 'It was slow.\n') => `---\n${frontmatter}---\n\n${body}`;
const events = (count: number, event: string) => report(`${HEAD}timeline:\n${event.repeat(count)}`);

/** Each within a file's size unless its name says otherwise. */
const ATTACKS: Record<string, string> = {
  'a billion laughs': report(
    `a0: &a0 [x, x, x, x, x, x, x, x, x]\n${Array.from({ length: 9 }, (_, n) => `a${n + 1}: &a${n + 1} [${Array(9).fill(`*a${n}`).join(', ')}]\n`).join('')}`,
  ),
  'few aliases of large parts': report(
    `a: &a [${'x, '.repeat(60_000)}x]\n${Array.from({ length: 16 }, (_, n) => `b${n}: *a\n`).join('')}`,
  ),
  'an alias of itself': report('a: &a [*a]\n'),
  'ten thousand brackets': report(`tags: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`),
  'brackets behind quoted ones': report(`tags: ${'["]",'.repeat(40_000)}\n`),
  'ten thousand braces': report(`extra: ${'{a: '.repeat(10_000)}\n`),
  'ten thousand indents': report(Array.from({ length: 500 }, (_, n) => `${' '.repeat(n)}a:\n`).join('')),
  'ten thousand hyphens': report(`tags:\n  ${'- '.repeat(10_000)}a\n`),
  'ten thousand question marks': report(`${'? '.repeat(10_000)}a\n`),
  'a line of a quarter of a megabyte': report(`title: ${'x'.repeat(250_000)}\n`),
  'a hundred thousand events in a megabyte': events(100_000, '  - at: +00:01\n'),
  'as many empty events as fit': events(80_000, ' -\n'),
  'as many bad events as fit': events(12_000, '  - {at: x, kind: y}\n'),
  'as many sound events as fit': events(4_000, '  - {at: +00:01, text: It went on, kind: suspected}\n'),
  'as many keys as fit': report(Array.from({ length: 40_000 }, (_, n) => `${n.toString(36)}:\n`).join('')),
  'as many double keys as fit': report('a:\n'.repeat(80_000)),
  'as many evidences as fit': report(
    `evidence:\n${Array.from({ length: 9_000 }, (_, n) => `  times.${n}: {source: 9}\n`).join('')}`,
  ),
  'as many related reports as fit': report(
    `related:\n${Array.from({ length: 8_000 }, (_, n) => `  - {id: a-${n}, how: duplicate}\n`).join('')}`,
  ),
  'as many actions as fit': report(
    `actions:\n${'  - {text: Do it, status: done, done: 1999-01-01}\n'.repeat(4_500)}`,
  ),
  'syntax errors on each line': report(']\n'.repeat(100_000)),
  'comments without end': report('#\n'.repeat(120_000)),
  'silences without end': report('# hindsight-ignore secret: no\n'.repeat(8_000)),
  'at signs': report(HEAD, `${'a@'.repeat(4_000)}\n${'a.'.repeat(4_000)}@\n`),
  'digits and dots': report(`summary: "${'1.'.repeat(60_000)}${'+1 '.repeat(20_000)}"\n`),
  colons: report(`summary: "${'a:'.repeat(100_000)}"\n`),
  names: report(`summary: "${"Dave's own ".repeat(20_000)}"\n`),
  'brackets in prose': report(`summary: "${'[name '.repeat(30_000)}"\n`),
  backticks: report(HEAD, Array.from({ length: 25 }, () => `${'` `` ``` '.repeat(1_000)}\n`).join('')),
  'unclosed fences': report(HEAD, '```\n~~~\n'.repeat(20_000)),
  'unclosed logs': report(HEAD, '<Log\n'.repeat(9_000)),
  'private keys that never end': report(HEAD, '-----BEGIN RSA PRIVATE KEY-----\n'.repeat(7_000)),
  'deep parentheses': report(HEAD, `${'('.repeat(9_999)}\n`),
  'deep brackets': report(HEAD, `${'['.repeat(9_999)}\n`),
  'deep quotes': report(HEAD, `${'>'.repeat(9_999)}\n`),
  'deep functions': report(HEAD, `{${'()=>'.repeat(2_400)}1}\n`),
  'a hundred thousand operators': report(HEAD, `{${'!'.repeat(100_000)}1}\n`),
  stars: report(HEAD, `${'*a '.repeat(3_000)}\n`),
  'prototype keys': report(
    `${HEAD}__proto__: {polluted: 1}\nconstructor: {prototype: {polluted: 1}}\nevidence:\n  __proto__: {source: 1}\n  constructor: {source: 1}\n`,
  ),
  'a tag that constructs': report(`title: !!js/function "function(){}"\n`),
  'merge keys': report(`a: &a {title: Checkout was slow}\n<<: *a\n`),
  'keys that are objects': report('? {a: 1}\n: 2\n? [a]\n: 3\n'),
};

describe('a hostile report', () => {
  it.for(Object.entries(ATTACKS))('%s is refused within two seconds', async ([, text]) => {
    const before = process.cpuUsage();
    const problems = await checkText(text, context);
    // Time of this process, so that others on the machine do not matter.
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000).toBeLessThan(2_000);
    expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
    expect(problems.length).toBeLessThan(1_000);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('a folder of reports', () => {
  it('tells of links, of what cannot be read and of what is too large, and follows nothing', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'hindsight-'));
    const year = join(dir, 'incidents', '2024');
    await mkdir(year, { recursive: true });
    await writeFile(join(dir, 'outside.mdx'), 'SENTINEL');
    await symlink(join(dir, 'outside.mdx'), join(year, '2024-01-01-link.mdx'));
    await symlink(dir, join(year, 'loop'));
    await writeFile(join(year, '2024-01-02-large.mdx'), 'x'.repeat(300_000));
    await mkdir(join(year, '2024-01-03-folder.mdx'));
    await writeFile(join(year, '2024-01-04-closed.mdx'), 'x');
    await chmod(join(year, '2024-01-04-closed.mdx'), 0);
    const options = { changed: false, fix: false, publicDir: dir, now: NOW, log: () => undefined } as const;
    const folder = { dir, fallback: join(PROJECT, 'content'), root: dir };
    const { problems } = await checkFolder(folder, { ...options, files: [] });
    const told = Object.fromEntries(problems.map(({ file, rule }) => [`${file} ${rule}`, true]));
    expect(told).toMatchObject({
      'incidents/2024/2024-01-01-link.mdx file-symlink': true,
      'incidents/2024/loop file-symlink': true,
      'incidents/2024/2024-01-02-large.mdx file-too-large': true,
    });
    expect(JSON.stringify(problems)).not.toContain('SENTINEL');
    const named = await checkFolder(folder, { ...options, files: [join(year, '2024-01-01-link.mdx')] });
    expect(named.problems.map(({ rule }) => rule)).toContain('file-symlink');
    // Whoever runs as root may read everything.
    if (process.getuid?.() !== 0)
      expect(told['incidents/2024/2024-01-04-closed.mdx file-unreadable']).toBe(true);
    await rm(dir, { recursive: true });
  });
});
