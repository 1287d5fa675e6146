import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { afterImport } from '../../src/cli/after-import.ts';
import { importFile, inputFiles, writeDraft } from '../../src/cli/import-files.ts';
import { PROJECT_ROOT } from '../../src/cli/project.ts';
import { decode } from '../../src/import/read-text.ts';
import { readReport } from '../../src/incident/report.ts';
import { siteContent, siteImporter } from './site-content.ts';

const importer = await siteImporter();
const folder = mkdtempSync(join(tmpdir(), 'import-'));
afterAll(() => rmSync(folder, { recursive: true }));

const named = (path: string) => ({ path, reason: null });
const DOCX = new URL('docx/logins-failed.docx', import.meta.url).pathname;

it('reads a docx file with its headings, table and list', async () => {
  const { incident, evidence } = await importFile(named(DOCX), importer);
  expect(incident).toMatchObject({
    title: 'Postmortem: Logins failed',
    times: { started: '2024-03-02T06:10Z' },
    impact: { users: { percent: 18 } },
    detection: { by: 'monitoring' },
    cause: { category: 'time/expiry' },
  });
  expect(incident!['timeline']).toHaveLength(3);
  expect(incident!['actions']).toHaveLength(2);
  expect(evidence.find(({ field }) => field === 'times.started')?.quote).toContain('06:10 UTC');
});

it('says of a broken docx file that it cannot be read', async () => {
  const path = join(folder, 'broken.docx');
  writeFileSync(path, 'no archive');
  await expect(importFile(named(path), importer)).rejects.toThrow();
});

it('writes a second draft beside the first and never over it', async () => {
  const imported = await importFile(named(DOCX), importer);
  const paths = [await writeDraft(imported, folder), await writeDraft(imported, folder)];
  expect(paths.map((path) => path.slice(folder.length + 1))).toEqual([
    join('2024', '2024-03-02-logins-failed.mdx'),
    join('2024', '2024-03-02-logins-failed-2.mdx'),
  ]);
  expect(readFileSync(paths[0]!, 'utf8')).toBe(readFileSync(paths[1]!, 'utf8'));
});

it('keeps the questions in a draft, where no page shows them', async () => {
  const imported = await importFile(named(DOCX), importer);
  const text = readFileSync(await writeDraft(imported, folder), 'utf8');
  for (const { field, message } of imported.questions) expect(text).toContain(`- ${field}: ${message}\n`);
  const { settings, schema } = await siteContent();
  const { report, problems } = readReport('draft', text, { schema, settings, audience: 'internal' });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(report!.body.html).not.toContain('Left open');
});

it('says what comes next, with the draft’s name', () => {
  expect(afterImport(['a b.mdx'], true)).toBe(
    'Next: the questions stand in a b.mdx, before the text; take out what is answered, then npm run check -- "a b.mdx"',
  );
  expect(afterImport(['a', 'b', 'c', 'd'], false)).toBe('Next: npm run check');
});

it('takes the documents of a folder in the order of their names, and a file as it is named', async () => {
  const fixtures = new URL('fixtures/howie', import.meta.url).pathname;
  expect(await inputFiles([fixtures, DOCX])).toEqual([named(join(fixtures, 'input.md')), named(DOCX)]);
  expect(readdirSync(fixtures)).toContain('expected.json');
});

it('tells of a folder that could not be looked into as of a file that could not be read', async () => {
  const reason = new Error('it went meanwhile');
  await expect(importFile({ path: 'gone', reason }, importer)).rejects.toThrow('it went meanwhile');
});

it('says of a folder without documents which endings it reads', () => {
  const args = [join(PROJECT_ROOT, 'src/cli/import.ts'), '--dry-run', mkdtempSync(join(folder, 'empty-'))];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(stdout).toBe('0 imported, 0 not postmortems, 0 questions\n');
  expect(stderr).toMatch(
    /^no document was found there; read are \.md, .*\.docx and files without an ending\n/m,
  );
  expect(status).toBe(0);
});

const TEXT = 'Überlast: 50 % der Nutzer – “down”';

it('reads UTF-8, UTF-16 in both orders, with or without a mark, and Latin-1', () => {
  const little = Buffer.from(TEXT, 'utf16le');
  const big = Buffer.from(little).swap16();
  expect(decode(Buffer.from(TEXT))).toBe(TEXT);
  expect(decode(Buffer.concat([Buffer.from([0xff, 0xfe]), little]))).toBe(TEXT);
  expect(decode(Buffer.concat([Buffer.from([0xfe, 0xff]), big]))).toBe(TEXT);
  expect(decode(little)).toBe(TEXT);
  expect(decode(big)).toBe(TEXT);
  expect(decode(Buffer.from('Überlast', 'latin1'))).toBe('Überlast');
});

it('numbers lines alike whatever ends them', () => {
  const text = readFileSync(new URL('fixtures/past-midnight/input.md', import.meta.url), 'utf8');
  const lines = (given: string) => importer.text(given).evidence.map(({ field, line }) => `${field} ${line}`);
  expect(lines(text.replace(/\n/g, '\r\n'))).toEqual(lines(text));
});
