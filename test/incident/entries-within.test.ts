import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { entriesWithin, isMissing } from '../../src/incident/entries-within.ts';

const folder = mkdtempSync(join(tmpdir(), 'entries-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('walks a folder and those inside it, and follows no link', async () => {
  mkdirSync(join(folder, 'a/b'), { recursive: true });
  writeFileSync(join(folder, 'a/b/deep.md'), '');
  writeFileSync(join(folder, 'top.md'), '');
  symlinkSync(folder, join(folder, 'round'));
  const { entries, unread } = await entriesWithin(folder);
  expect(entries.map(({ name }) => name).sort()).toEqual(['deep.md', 'round', 'top.md']);
  expect(unread).toEqual([]);
});

it('tells a folder that went before it was looked into, and never fails', async () => {
  const gone = join(folder, 'gone');
  const { entries, unread } = await entriesWithin(gone);
  expect(entries).toEqual([]);
  expect(unread.map(({ path, reason }) => [path, isMissing(reason)])).toEqual([[gone, true]]);
});
