import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { PROJECT_ROOT } from '../../src/cli/project.ts';
import { userEnvironment } from './environment.ts';
import { freePort } from './free-port.ts';
import './one-preview.ts';

const folder = mkdtempSync(join(tmpdir(), 'hindsight-preview-'));
const FILE = join(folder, 'incidents/2024/2024-01-25-api-cache-overloads-server.mdx');
const PAGE = '/incidents/2024-01-25-api-cache-overloads-server/';
let origin: string;
let preview: ChildProcess;

async function get(path: string): Promise<{ status: number; text: string }> {
  const response = await fetch(origin + path);
  return { status: response.status, text: await response.text() };
}

/** Waits until a page says so: an edit takes a moment to be seen. */
async function until(path: string, expected: string): Promise<void> {
  await vi.waitFor(async () => expect((await get(path)).text).toContain(expected), {
    timeout: 55_000,
    interval: 300,
  });
}

beforeAll(async () => {
  mkdirSync(join(folder, 'incidents'));
  cpSync('content/incidents/2024', join(folder, 'incidents/2024'), {
    recursive: true,
    filter: (path) => !path.endsWith('.mdx') || path.includes('2024-01-'),
  });
  const port = await freePort();
  origin = `http://localhost:${port}`;
  preview = spawn(process.execPath, [join(PROJECT_ROOT, 'src/cli/dev.ts'), '--port', String(port)], {
    cwd: PROJECT_ROOT,
    env: userEnvironment({ HINDSIGHT_CONTENT: folder }),
    stdio: 'ignore',
  });
  await vi.waitFor(async () => expect((await get('/')).status).toBe(200), {
    timeout: 150_000,
    interval: 500,
  });
}, 90_000);

afterAll(() => {
  preview.kill();
  rmSync(folder, { recursive: true, force: true });
});

describe('the live preview', () => {
  it('shows an edit', async () => {
    writeFileSync(
      FILE,
      readFileSync(FILE, 'utf8').replace(/^title: .*$/m, 'title: A title that was just typed'),
    );
    await until(PAGE, 'A title that was just typed');
  });

  it('shows a report’s problems on its page while the rest of the site goes on, and the report when it is mended', async () => {
    const sound = readFileSync(FILE, 'utf8');
    writeFileSync(FILE, sound.replace('configuration/cache', 'configuraton/cache'));
    await until(PAGE, 'This report cannot be shown yet');
    expect((await get(PAGE)).text).toContain('did you mean `configuration/cache`?');
    expect((await get('/')).status).toBe(200);
    writeFileSync(FILE, sound);
    await until(PAGE, 'A title that was just typed');
  });

  it('shows a report that was added, in lists too, and forgets one that is gone', async () => {
    const added = FILE.replace('2024-01-25-api', '2024-01-26-api');
    const address = PAGE.replace('2024-01-25-api', '2024-01-26-api');
    // What watches folders for Vite reads the same one again after a second at the earliest.
    await setTimeout(1_500);
    writeFileSync(added, readFileSync(FILE, 'utf8').replaceAll('2024-01-25', '2024-01-26'));
    await until(address, 'A title that was just typed');
    expect((await get('/incidents/')).text).toContain(address);
    rmSync(added);
    await vi.waitFor(async () => expect((await get(address)).status).toBe(404), {
      timeout: 55_000,
      interval: 300,
    });
    expect((await get('/incidents/')).text).not.toContain(address);
  });

  it('shows the name of a service when it is given one', async () => {
    const [, service] = /^services: \[([\w-]+)/m.exec(readFileSync(FILE, 'utf8'))!;
    expect((await get(PAGE)).text).not.toContain('The Renamed One');
    writeFileSync(join(folder, 'services.yaml'), `${service}:\n  name: The Renamed One\n`);
    await until(PAGE, 'The Renamed One');
  });

  it('shows drafts, and searches', async () => {
    writeFileSync(FILE, readFileSync(FILE, 'utf8').replace('status: published', 'status: draft'));
    await until(PAGE, 'draft');
    expect(await get('/pagefind/pagefind.js')).toMatchObject({ status: 200 });
    expect((await get('/pagefind/pagefind-entry.json')).text).toContain('page_count');
  });
});
