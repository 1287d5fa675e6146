import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { earlierSite, stampFile } from '../../src/cli/build-stamp.ts';

const root = mkdtempSync(join(tmpdir(), 'hindsight-stamp-'));
const outDir = join(root, 'dist');
vi.stubEnv('HINDSIGHT_CACHE', join(root, 'cache'));
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true, force: true });
});

const now = { made: 'site', from: 'content', shared: 'code' };
const files = { 'incidents/a.json': 'key' };
const keep = (text: string) => {
  mkdirSync(dirname(stampFile(root, outDir)), { recursive: true });
  writeFileSync(stampFile(root, outDir), text);
};

it.each([
  ['nothing changed', now, 'unchanged'],
  ['only reports changed', { ...now, from: 'other' }, { folder: outDir, keys: files }],
  ['the code changed', { ...now, from: 'other', shared: 'other' }, null],
  ['somebody changed the site', { ...now, made: 'other' }, null],
])('an earlier site is known where %s', async (_, kept, expected) => {
  keep(JSON.stringify({ ...kept, files }));
  expect(await earlierSite(root, outDir, now)).toEqual(expected);
});

it.each(['', '{"made":"site","fr', 'null', '[]'])(
  'a stamp that was cut short, `%s`, has the site built',
  async (text) => {
    keep(text);
    expect(await earlierSite(root, outDir, now)).toBeNull();
  },
);
