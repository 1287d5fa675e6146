import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { frontmatterFrom, refusalOf, Unreadable, valueOf } from '../../src/cli/new/answers.ts';
import type { Typed } from '../../src/cli/new/answers.ts';
import { questionsOf } from '../../src/cli/new/questions.ts';
import type { Question } from '../../src/cli/new/questions.ts';
import { newReport } from '../../src/cli/new/report.ts';
import { PROJECT_ROOT } from '../../src/cli/project.ts';
import { fix } from '../../src/check/fix.ts';
import { readContentFolder } from '../../src/incident/content-folder.ts';
import { fieldsOf } from '../../src/incident/field-reference.ts';
import type { FieldReference } from '../../src/incident/field-reference.ts';
import { TEMPLATE } from '../../src/write/template.ts';
import { readSource } from '../../src/incident/source.ts';

const content = mkdtempSync(join(tmpdir(), 'hindsight-new-'));
afterAll(() => rmSync(content, { recursive: true, force: true }));
beforeEach(() => {
  for (const name of readdirSync(content)) rmSync(join(content, name), { recursive: true });
});

function run(command: string, ...args: string[]) {
  return spawnSync(process.execPath, [join(PROJECT_ROOT, `src/cli/${command}.ts`), ...args], {
    encoding: 'utf8',
    input: '',
    env: { ...process.env, HINDSIGHT_CONTENT: content, INIT_CWD: content, NO_COLOR: '1' },
  });
}

const NEEDED = [
  '--title',
  'A full disk stops the checkout',
  '--service',
  'checkout',
  '--started',
  '2026-03-14 9:10 +1',
  '--cause',
  'capacity/limit',
];
const FILE = 'incidents/2026/2026-03-14-a-full-disk-stops-the-checkout.mdx';
const PAGE = 'http://localhost:4321/incidents/2026-03-14-a-full-disk-stops-the-checkout/';
const filesIn = (dir: string) =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .sort();

describe('npm run new', { timeout: 60_000 }, () => {
  it('writes a draft from title, service, start and cause that the checker has nothing to mend or refuse in', () => {
    const { status, stdout, stderr } = run('new', ...NEEDED);
    const path = join(content, FILE);
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout: `${path}\nNext: npm run check -- ${path}\nnpm run dev shows it at ${PAGE}\n`,
      stderr: '',
    });
    const text = readFileSync(path, 'utf8');
    expect(parse(text.split('---\n')[1]!)).toEqual({
      title: 'A full disk stops the checkout',
      summary: expect.stringContaining('TODO'),
      status: 'draft',
      services: ['checkout'],
      times: { started: '2026-03-14T09:10+01:00' },
      cause: { category: 'capacity/limit' },
    });
    const checked = run('check', '--fix', '--format', 'json');
    expect(checked).toMatchObject({ status: 0, stderr: '' });
    const { errors, problems } = JSON.parse(checked.stdout) as {
      errors: number;
      problems: { rule: string }[];
    };
    expect(errors).toBe(0);
    expect(problems.map(({ rule }) => rule)).toContain('placeholder');
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  it('begins its text with the headings that the form’s template has', () => {
    run('new', ...NEEDED);
    const text = readFileSync(join(content, FILE), 'utf8');
    expect(text.match(/^## .*$/gm)).toEqual([
      '## What happened',
      '## Why it could happen',
      '## How it was found and ended',
    ]);
    expect(text.split('---\n').slice(2).join('---\n')).toBe(`\n${TEMPLATE.body}\n`);
  });

  it('never writes over a report: one of the same day and title gets a number', () => {
    run('new', ...NEEDED);
    const before = readFileSync(join(content, FILE), 'utf8');
    const second = run('new', ...NEEDED, '--summary', 'Another disk, an hour later.');
    expect(second).toMatchObject({
      status: 0,
      stderr: `${join(content, FILE)} was there already: this one has a number behind its name\n`,
    });
    expect(filesIn(content)).toEqual([FILE.replace('.mdx', '-2.mdx'), FILE]);
    expect(readFileSync(join(content, FILE), 'utf8')).toBe(before);
    expect(run('check').status).toBe(0);
  });

  it('takes every answer by flag, lists of entries and a body too', () => {
    writeFileSync(join(content, 'story.md'), '## What happened\n\nThe disk was full.\n');
    const { status, stderr } = run(
      'new',
      ...NEEDED,
      ...['--resolved', '2026-03-14T09:50+01:00', '--detection-by', 'monitoring', '--trigger', 'traffic'],
      ...['--symptom', 'kind: errors, text: "Orders failed, all of them"'],
      ...['--event', 'at: +0:12, kind: suspected, text: The cache, suspect: [configuration/cache]'],
      ...['--action', 'text: Watch the disk, type: detect, due: 2026/4/1', '--impact-users-percent', '30%'],
      ...['--went-well', 'The alert came early', '--body', 'story.md', '--status', 'in-review'],
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const [, yaml, body] = readFileSync(join(content, FILE), 'utf8').split('---\n');
    expect(parse(yaml!)).toMatchObject({
      status: 'in-review',
      symptoms: [{ kind: 'errors', text: 'Orders failed, all of them' }],
      times: { resolved: '2026-03-14T09:50+01:00' },
      impact: { users: { percent: 30 } },
      timeline: [{ at: '+00:12', kind: 'suspected', suspect: ['configuration/cache'] }],
      learning: { wentWell: ['The alert came early'] },
      actions: [{ text: 'Watch the disk', type: 'detect', due: '2026-04-01' }],
    });
    expect(body).toBe('\n## What happened\n\nThe disk was full.\n');
    expect(run('check').status).toBe(0);
  });

  it('tells everything that it cannot take in one go, with what is expected, and writes nothing', () => {
    const wrong = ['--cause', 'capacity/limt', '--trigger', 'trafic', '--started', 'yesterday'];
    const lists = ['--symptom', 'slow, rather', '--service', '!', '--service', '?', '--severity', 'high'];
    const { status, stderr } = run('new', ...NEEDED, ...wrong, ...lists, '--impact-users-percent', '130');
    expect(status).toBe(2);
    expect(stderr).toMatch(/--symptom: `slow, rather` cannot be read/);
    expect(stderr.match(/--service: /g)).toHaveLength(2);
    expect(stderr).toMatch(/--severity: /);
    expect(stderr).toMatch(/--cause: .* did you mean `capacity\/limit`\?/);
    expect(stderr).toMatch(/--trigger: .* did you mean `traffic`\?/);
    expect(stderr).toMatch(/--started: .* is `yesterday`; expected a date and time/);
    expect(stderr).toMatch(/--impact-users-percent: .*130; expected at most 100/);
    expect(filesIn(content)).toEqual([]);
  });

  it.each([
    ['what is needed and missing', ['--title', 'A full disk'], /^--service, --started, --cause are needed/],
    [
      'an answer and no terminal',
      ['--title', 'A full disk'],
      /no terminal to ask in\. A whole one:\n {2}npm run new -- --title "A full disk" --service api --started \S+ --cause unknown\/undetermined\n/,
    ],
    [
      'a title without its flag',
      ['A full', 'disk'],
      /^"A full disk" stands without a flag.* --title "A full disk"\n/,
    ],
    ['a mistyped flag', [...NEEDED, '--titel', 'x'], /Did you mean --title\?/],
    ['a body that would run', [...NEEDED, '--body', 'code.md'], /import/],
  ])('says so where it is given %s, and writes nothing', (_, args, message) => {
    writeFileSync(join(content, 'code.md'), "import x from 'y'\n");
    const { status, stderr } = run('new', ...args);
    expect(stderr).toMatch(message);
    expect(status).toBe(2);
    expect(filesIn(content)).toEqual([]);
  });

  it('explains itself', () => {
    const { status, stdout } = run('new', '--help');
    expect(status).toBe(0);
    expect(stdout).toMatch(/Needed:[^]*--title[^]*Where known:[^]*--event/);
  });
});

const folder = { dir: content, fallback: join(PROJECT_ROOT, 'content'), root: PROJECT_ROOT };
const { content: site } = await readContentFolder(folder);
if (!site) throw new Error('the shipped settings cannot be read');
const questions = questionsOf(site);

describe('the questions', () => {
  it('are those of the schema: each field has one but for evidence, which has keys of the author’s own', () => {
    const asked = (each: Question) => each.path.join('.');
    const leaves = (field: FieldReference): string[] =>
      field.type.startsWith('list') || field.fields.length === 0
        ? [field.path]
        : field.fields.flatMap(leaves);
    const fields = fieldsOf(site.schema).flatMap(leaves);
    expect(questions.map(asked)).toEqual(fields.filter((path) => !/^(?:evidence|extra)(?:\.|$)/.test(path)));
    expect(new Set(questions.map(({ flag }) => flag)).size).toBe(questions.length);
  });
});

describe('an answer', () => {
  const refusal = (flag: string, typed: string) => {
    const question = questions.find((each) => each.flag === flag)!;
    return refusalOf(question, valueOf(question, typed, site), site);
  };

  it('is told what it most likely was meant to be', () => {
    expect(refusal('cause', 'cache')).toContain('did you mean `configuration/cache`?');
    expect(refusal('started', 'yesterday')).toMatch(
      /such as `2023-05-02T14:00\+01:00`.*; `2023-05-02 14:00 \+01:00` is read as well$/,
    );
    expect(refusal('severity', 'sev11')).toContain('did you mean `sev1`?');
    expect(refusal('cause', 'capacity')).toContain('`capacity/limit`');
  });

  it('may name a service as people call it', () => {
    const question = questions.find(({ flag }) => flag === 'service')!;
    const value = (typed: string) =>
      valueOf(question, typed, {
        services: { s3: service('Amazon S3', 'simple storage') },
        organisations: {},
      });
    expect(['amazon s3', 'Simple Storage', 's3', 'Café Search'].map(value)).toEqual([
      's3',
      's3',
      's3',
      'cafe-search',
    ]);
  });
});

function service(name: string, alias: string) {
  return { name, aliases: [alias], links: [], paths: [] };
}

describe('any answers at all', () => {
  it('become a report that reads as they were given and that `check --fix` leaves alone, or are refused in words', async () => {
    const texts = fc.string({ unit: 'binary', maxLength: 140 });
    const likely = fc.constantFrom(
      'unknown',
      '2024-01-18',
      'kind: slow',
      '30',
      'text: x, at: +00:10',
      'api',
      '- a: b',
    );
    const typed = fc.dictionary(
      fc.constantFrom(...questions.map(({ flag }) => flag)),
      fc.oneof(texts, likely),
      {
        maxKeys: 6,
      },
    );
    const sound: Typed = {
      title: 'A full disk',
      summary: 'The disk was full for a while.',
      status: 'draft',
      service: ['api'],
      started: '2024-01-18',
      cause: 'capacity/limit',
    };
    let written = 0;
    await fc.assert(
      fc.asyncProperty(typed, async (answers) => {
        const listed = Object.fromEntries(
          questions.flatMap(({ flag, many }) =>
            answers[flag] === undefined ? [] : [[flag, many ? [answers[flag]] : answers[flag]]],
          ),
        );
        const kept: Typed = { ...sound };
        for (const question of questions) {
          if (listed[question.flag] === undefined) continue;
          try {
            const data = frontmatterFrom([question], listed, site);
            const value = question.path.reduce<unknown>(
              (at, key) => (at as Record<string, unknown>)[key],
              data,
            );
            if (refusalOf(question, value, site) === null) kept[question.flag] = listed[question.flag];
          } catch (error) {
            expect(error).toBeInstanceOf(Unreadable);
          }
        }
        const frontmatter = frontmatterFrom(questions, kept, site);
        const report = await newReport(frontmatter, '', {
          folder,
          content: site,
          publicDir: '',
          now: new Date('2026-11-21'),
        });
        expect(fix(report.text, Object.keys(site.schema.shape))).toBe(report.text);
        expect(
          report.problems.filter(({ rule }) => /^(?:yaml|frontmatter|file|unknown-key)/.test(rule)),
        ).toEqual([]);
        expect(readSource(report.text).source!.data).toEqual(frontmatter);
        written += 1;
      }),
      { numRuns: 40 },
    );
    expect(written).toBe(40);
  });
});
