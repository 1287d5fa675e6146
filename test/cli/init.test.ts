import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { problemOf, slugOf } from '../../src/cli/init/answers.ts';
import { settingsWith, split } from '../../src/cli/init/settings.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'hindsight-init-'));
const content = join(folder, 'content');
const ANSWERS = [
  '--name',
  'Incidents at Acme',
  '--address',
  'https://acme.example/incidents',
  '--repository',
  'https://github.com/acme/incidents',
  '--time-zone',
  'Europe/Paris',
  '--organisation',
  'Acmé Ltd',
];

afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
  cpSync(join(PROJECT, 'content'), content, { recursive: true });
});

function init(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [join(PROJECT, 'src/cli/init.ts'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, HINDSIGHT_CONTENT: content, INIT_CWD: folder },
  });
}

/** Every file below a folder, with its text. */
function textsIn(dir: string): Record<string, string> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => [
      join(parentPath, name).slice(dir.length + 1),
      readFileSync(join(parentPath, name), 'utf8'),
    ]),
  );
}

const isExample = (file: string): boolean => /^(?:incidents|patterns)\//.test(file);

describe('init', () => {
  it('writes the answers to site.yaml and keeps its comments and all other settings', () => {
    const before = readFileSync(join(content, 'site.yaml'), 'utf8');
    expect(init(...ANSWERS, '--examples', 'keep')).toMatchObject({ status: 0, stderr: '' });
    const after = readFileSync(join(content, 'site.yaml'), 'utf8');
    expect(parse(after)).toEqual({
      ...(parse(before) as object),
      name: 'Incidents at Acme',
      address: 'https://acme.example/incidents',
      timeZone: 'Europe/Paris',
      repository: { url: 'https://github.com/acme/incidents', branch: 'main' },
      organisation: 'acme-ltd',
    });
    const comments = (text: string) => text.split('\n').filter((line) => line.startsWith('#'));
    expect(comments(after)).toEqual(comments(before));
  });

  it('moves every example to the folder it names, whole, and leaves nothing of them', () => {
    const before = textsIn(content);
    const { status, stdout } = init(...ANSWERS, '--examples', 'move', '--examples-to', 'away');
    expect(status).toBe(0);
    expect(stdout).toContain(join(folder, 'away'));
    const [kept, moved] = [textsIn(content), textsIn(join(folder, 'away'))];
    expect(Object.keys(kept).filter(isExample)).toEqual([]);
    for (const [file, text] of Object.entries(before).filter(([name]) => isExample(name)))
      expect(moved[file]).toBe(text);
    expect(parse(moved['services.yaml']!)).toEqual(parse(before['services.yaml']!));
    expect(parse(kept['services.yaml']!)).toBeNull();
    expect(kept['services.yaml']).toBe(`${before['services.yaml']!.split('\n')[0]}\n`);
    expect(parse(kept['organisations.yaml']!)).toEqual({ 'acme-ltd': { name: 'Acmé Ltd' } });
    expect(kept['causes.yaml']).toBe(before['causes.yaml']);
    expect(existsSync(join(content, 'incidents'))).toBe(false);
  });

  it('changes nothing when it is done again', () => {
    init(...ANSWERS, '--examples', 'move');
    const once = textsIn(folder);
    expect(init(...ANSWERS, '--examples', 'move').status).toBe(0);
    expect(textsIn(folder)).toEqual(once);
  });

  it('leaves reports of the organisation’s own alone, and the names that they use', () => {
    const file = 'incidents/2024/2024-01-25-ours.mdx';
    const sound = readFileSync(
      join(content, 'incidents/2024/2024-01-25-api-cache-overloads-server.mdx'),
      'utf8',
    );
    const ours = sound
      .replace(/^organisation: .*$/m, 'organisation: acme-ltd')
      .replace(/^services: .*$/m, 'services: [amazon-s3]');
    writeFileSync(join(content, file), ours);
    const { stdout } = init(...ANSWERS, '--examples', 'delete');
    expect(stdout).toContain('1 of your own stay');
    const kept = textsIn(content);
    expect(Object.keys(kept).filter(isExample)).toEqual([file]);
    expect(Object.keys(parse(kept['services.yaml']!) as object)).toEqual(['amazon-s3']);
  });

  it('never writes over a file, and then changes nothing at all', () => {
    init(...ANSWERS, '--examples', 'move');
    cpSync(join(PROJECT, 'content'), content, { recursive: true });
    const before = textsIn(folder);
    const { status, stderr } = init('--name', 'Another name', '--yes');
    expect(status).toBe(1);
    expect(stderr).toMatch(/is there already; nothing was changed\. Name another folder with --examples-to/);
    expect(textsIn(folder)).toEqual(before);
  });

  it.each([
    [
      'no terminal to ask at',
      ['--name', 'X'],
      /give --address, --repository, --time-zone, --organisation, --examples as well/,
    ],
    [
      'a time zone that is none',
      ['--yes', '--time-zone', 'Mars/Olympus'],
      /--time-zone: `Mars\/Olympus` cannot be used; expected .*`Europe\/Paris`/,
    ],
    [
      'an address that is none',
      ['--yes', '--address', 'acme'],
      /--address: `acme` cannot be used; expected .*https:/,
    ],
    ['an unknown choice', ['--yes', '--examples', 'burn'], /Allowed choices are move, keep, delete/],
  ])('says what it expects where there is %s, and changes nothing', (_, args, message) => {
    const before = textsIn(content);
    const { status, stderr } = init(...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
    expect(textsIn(content)).toEqual(before);
  });

  it('explains itself', () => {
    const { status, stdout } = init('--help');
    expect(status).toBe(0);
    expect(stdout).toContain('Exit code: 0 done');
  });
});

describe('an answer', () => {
  it('about the repository may be empty, and then there is none', () => {
    expect(problemOf('repository', '')).toBeNull();
    const text = settingsWith('name: A\nrepository:\n  url: https://example.org\n', {
      name: 'B',
      address: 'https://b.example',
      repository: '',
      timeZone: 'UTC',
      organisation: 'B',
      examples: 'keep',
      examplesTo: '',
    });
    expect(parse(text)).toEqual({
      name: 'B',
      address: 'https://b.example',
      timeZone: 'UTC',
      organisation: 'b',
    });
  });

  it('that names an organisation becomes a slug, and needs something to make one of', () => {
    expect(slugOf('Société Générale (IT)')).toBe('societe-generale-it');
    expect(problemOf('organisation', '…')).toContain('`Example Ltd`');
  });
});

describe('a file of names', () => {
  it('is split with its comment on both sides', () => {
    const text = '# What they stand for.\na:\n  name: A # the first\nb:\n  name: B\n';
    expect(split(text, (slug) => slug === 'a')).toEqual({
      going: '# What they stand for.\na:\n  name: A # the first\n',
      staying: '# What they stand for.\nb:\n  name: B\n',
    });
  });
});
