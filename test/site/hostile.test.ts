import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Checkout } from './checkout.ts';
import type { Ran } from './checkout.ts';
import { userEnvironment } from './environment.ts';

const folder = mkdtempSync(join(tmpdir(), 'hindsight-hostile-'));
const checkout = new Checkout(folder);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SOUND = readFileSync('content/incidents/2024/2024-01-25-api-cache-overloads-server.mdx', 'utf8');
const report = (body: string) => SOUND.slice(0, SOUND.indexOf('\n---\n', 4) + 5) + '\n' + body;
const front = (yaml: string) => `---\n${yaml}---\n\nIt was slow.\n`;
const DEEP = 10_000;

/** What has ended a parser's process, filled its memory or kept it busy. */
const HOSTILE: Record<string, string> = {
  'deep-brackets': report('['.repeat(DEEP) + ']'.repeat(DEEP) + '\n'),
  'deep-parentheses': report('{' + '('.repeat(DEEP) + '1' + ')'.repeat(DEEP) + '}\n'),
  'deep-lists': report('- '.repeat(DEEP) + 'a\n'),
  'deep-quotes': report('> '.repeat(DEEP) + 'a\n'),
  'deep-functions': report('{' + '() => '.repeat(DEEP) + '1}\n'),
  'deep-braces': report('{'.repeat(DEEP) + '}'.repeat(DEEP) + '\n'),
  'deep-elements': report('<b>'.repeat(DEEP) + '</b>'.repeat(DEEP) + '\n'),
  'deep-emphasis': report('*a _b '.repeat(DEEP) + '\n'),
  'deep-links': report('[a'.repeat(DEEP) + '](/)'.repeat(DEEP) + '\n'),
  'deep-attribute': report('<Note title={' + '['.repeat(DEEP) + ']'.repeat(DEEP) + '} />\n'),
  operators: report('{' + '!'.repeat(100_000) + '1}\n'),
  'operators-between': report('{1' + '+1'.repeat(100_000) + '}\n'),
  'megabyte-line': report('a'.repeat(1024 * 1024) + '\n'),
  'megabyte-of-stars': report('*'.repeat(1024 * 1024) + '\n'),
  'line-of-a-quarter-megabyte': report('a '.repeat(120_000) + '\n'),
  'megabyte-title': front(`title: ${'a'.repeat(1024 * 1024)}\n`),
  timeline: SOUND.replace(
    'timeline:\n',
    `timeline:\n${'  - { at: 2024-01-25T10:00Z, kind: note, text: It was slow }\n'.repeat(100_000)}`,
  ),
  'timeline-in-a-file': front(`timeline:\n${'  - at: +00:01\n'.repeat(15_000)}`),
  'yaml-laughs': front(
    'a: &a [x,x,x,x,x,x,x,x,x]\n' +
      [...'abcdefgh']
        .map((name, at) => `${'bcdefghi'[at]}: &${'bcdefghi'[at]} [${`*${name},`.repeat(9)}]\n`)
        .join(''),
  ),
  'yaml-anchors': front(
    `a: &a ${'x'.repeat(100_000)}\n${Array.from({ length: 5_000 }, (_, at) => `b${at}: *a\n`).join('')}`,
  ),
  'yaml-deep': front(`a: ${'['.repeat(DEEP)}${']'.repeat(DEEP)}\n`),
  'yaml-indented': front(Array.from({ length: 700 }, (_, at) => `${' '.repeat(at)}a:\n`).join('')),
  'yaml-keys': front(Array.from({ length: 40_000 }, (_, at) => `k${at.toString(36)}: 1\n`).join('')),
};
const NAMES = Object.keys(HOSTILE);

/** The most memory of a process, in MB: the system writes it down, whatever the machine's load. */
const MEMORY = `process.on('exit', () => process.stderr.write('\\nmemory ' + process.resourceUsage().maxRSS / 1024 + '\\n'));`;

function run(command: string, args: string[], content: string, preload = MEMORY): Ran & { memoryMb: number } {
  const before = ['--import', `data:text/javascript,${encodeURIComponent(preload)}`];
  const ran = checkout.run(command, args, content, {}, before);
  return { ...ran, memoryMb: Number(/^memory (\S+)/m.exec(ran.stderr)?.[1]) };
}

function content(name: string, files: Record<string, string>): string {
  const year = join(folder, name, 'incidents/2024');
  mkdirSync(year, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(year, `2024-01-25-${file}.mdx`), text);
  return join(folder, name);
}

describe('a report that is made to stop a program', () => {
  let dir: string;
  beforeAll(() => {
    dir = content('hostile', HOSTILE);
  });

  it('is refused by the check, each by name, and all of them in one process of little memory', () => {
    const { status, signal, stdout, memoryMb } = run('src/cli/check.ts', ['--format', 'json'], dir);
    expect({ status, signal }).toEqual({ status: 1, signal: null });
    const { problems } = JSON.parse(stdout) as { problems: { file: string; severity: string }[] };
    const told = new Set(problems.filter(({ severity }) => severity === 'error').map(({ file }) => file));
    expect(NAMES.filter((name) => !told.has(join(dir, `incidents/2024/2024-01-25-${name}.mdx`)))).toEqual([]);
    expect(memoryMb).toBeLessThan(512);
  });

  it('is refused by the build, each by name, and all of them at once', () => {
    const { status, signal, stderr } = run('src/cli/build.ts', ['--outDir', 'none'], dir);
    expect({ status, signal }).toEqual({ status: 1, signal: null });
    expect(NAMES.filter((name) => !stderr.includes(`2024-01-25-${name}.mdx\n`))).toEqual([]);
    expect(readdirSync(folder)).not.toContain('none');
  });
});

describe('a file that is no text, or none at all', () => {
  it('is refused by the build as by the check, with its name', () => {
    const dir = content('files', {
      sound: SOUND,
      marked: `\ufeff${SOUND}`,
      windows: SOUND.replaceAll('\n', '\r\n'),
    });
    const year = join(dir, 'incidents/2024');
    writeFileSync(
      join(year, '2024-01-25-latin.mdx'),
      Buffer.from(SOUND.replace('Cache', 'Caf\u00e9'), 'latin1'),
    );
    writeFileSync(join(year, '2024-01-25-large.mdx'), SOUND + 'x\n'.repeat(200_000));
    writeFileSync(join(year, '2024-01-25-closed.mdx'), SOUND);
    chmodSync(join(year, '2024-01-25-closed.mdx'), 0);
    // Reading a pipe would wait for ever.
    if (process.platform !== 'win32') execFileSync('mkfifo', [join(year, '2024-01-25-pipe.mdx')]);
    const { stderr, status } = run('src/cli/build.ts', ['--outDir', 'none'], dir);
    expect(status).toBe(1);
    for (const [name, rule] of [
      ['marked', 'file-byte-order-mark'],
      ['windows', 'file-carriage-return'],
      ['latin', 'file-not-utf8'],
      ['large', 'file-too-large'],
      ...(process.platform === 'win32' ? [] : [['pipe', 'file-unreadable']]),
      // Whoever runs as root may read everything.
      ...(process.getuid?.() === 0 ? [] : [['closed', 'file-unreadable']]),
    ] as const) {
      expect(stderr).toMatch(new RegExp(`2024-01-25-${name}\\.mdx\n\n  \\d+:\\d+  error  [^\n]*  ${rule}\n`));
    }
    expect(stderr).not.toContain('2024-01-25-sound.mdx');
  });
});

describe('a build that does not come to its end', () => {
  const out = join(folder, 'kept');
  const dir = content('sound', { sound: SOUND });
  const built = (): string => readFileSync(join(out, 'index.html'), 'utf8');
  /** What builds leave in the folder of the project. */
  const left = (): string[] =>
    readdirSync(join(checkout.root, '.cache')).filter((name) => name === `build-${ended}`);
  let ended: number | undefined;

  beforeAll(() => {
    mkdirSync(join(checkout.root, '.cache'), { recursive: true });
    mkdirSync(out);
    writeFileSync(join(out, 'index.html'), 'the earlier one');
  });

  it('leaves the earlier site whole where it is killed on its way', async () => {
    const child = spawn(process.execPath, [join(checkout.root, 'src/cli/build.ts'), '--outDir', out], {
      cwd: folder,
      env: userEnvironment({ HINDSIGHT_CONTENT: dir, INIT_CWD: folder }),
      stdio: 'ignore',
    });
    ended = child.pid;
    // Mid-way: it has begun to write pages.
    while (left().length === 0 || readdirSync(join(checkout.root, '.cache', left()[0]!)).length === 0) {
      expect(child.exitCode).toBeNull();
      await delay(20);
    }
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('exit', resolve));
    expect(built()).toBe('the earlier one');
    expect(readdirSync(out)).toEqual(['index.html']);
    expect(left()).toHaveLength(1);
  });

  it('says so and names the place where the disk is full, and leaves the earlier site whole', () => {
    // The system gives no path with such an error in the middle of a file.
    const preload = `
      import fs from 'node:fs';
      import { syncBuiltinESMExports } from 'node:module';
      const write = fs.promises.writeFile;
      fs.promises.writeFile = async (path, ...rest) => {
        if (/build-.*\\.html$/.test(String(path))) throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', syscall: 'write' });
        return write(path, ...rest);
      };
      syncBuiltinESMExports();`;
    const { status, stderr } = run('src/cli/build.ts', ['--outDir', out], dir, preload);
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining(out) });
    expect(stderr).toMatch(/the disk is full \(ENOSPC\)/);
    expect(stderr).toContain('the earlier site is as it was');
    expect(built()).toBe('the earlier one');
    // What the killed build had left is gone as well.
    expect(left()).toEqual([]);
  });

  it('is made good by the next one, also where it ended between setting the old site aside and putting the new one there', () => {
    const gone = String(spawnSync(process.execPath, ['--version']).pid);
    const aside = `${out}.${gone}`;
    mkdirSync(join(aside, 'old'), { recursive: true });
    writeFileSync(join(aside, 'old/index.html'), 'the one set aside');
    rmSync(out, { recursive: true });
    const refused = content('broken', { broken: SOUND.replace('configuration/cache', 'no/cause') });
    expect(run('src/cli/build.ts', ['--outDir', out], refused).status).toBe(1);
    expect(built()).toBe('the one set aside');
    expect(run('src/cli/build.ts', ['--outDir', out], dir).status).toBe(0);
    expect(built()).toContain('<!DOCTYPE html>');
    expect(readdirSync(folder).filter((name) => name.startsWith('kept'))).toEqual(['kept']);
  });
});
