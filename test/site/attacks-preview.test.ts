import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { PROJECT_ROOT } from '../../src/cli/project.ts';
import { ArmedBrowser, launchBrowser } from './armed.ts';
import { FIXTURES, folder, layTraps, marks, refused, reports, SENTINEL } from './attack-content.ts';
import { userEnvironment } from './environment.ts';
import { freePort } from './free-port.ts';
import './one-preview.ts';

let browser: Browser;

beforeAll(async () => {
  layTraps();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('what a stranger may not write', () => {
  it('is shown by the live preview as problems, and runs nowhere', async () => {
    const port = await freePort();
    const origin = `http://localhost:${port}`;
    const preview = spawn(process.execPath, [join(PROJECT_ROOT, 'src/cli/dev.ts'), '--port', String(port)], {
      cwd: PROJECT_ROOT,
      env: userEnvironment({ HINDSIGHT_CONTENT: refused }),
      stdio: 'ignore',
    });
    try {
      await vi.waitFor(async () => expect((await fetch(origin)).status).toBe(200), {
        timeout: 150_000,
        interval: 500,
      });
      const unlike: string[] = [];
      const paths = reports(FIXTURES + '/refused').map(
        (file) => `/incidents/${file.slice(file.indexOf('/') + 1, -'.mdx'.length)}/`,
      );
      for (const path of paths) {
        const page = await (await fetch(origin + path)).text();
        if (!page.includes('This report cannot be shown yet') || page.includes(SENTINEL)) unlike.push(path);
      }
      expect(unlike).toEqual([]);
      // In a fresh checkout a preview loads its first pages again as it finds what to bundle for them.
      const first = await browser.newPage();
      for (const path of paths.slice(0, 3)) await first.goto(origin + path, { waitUntil: 'networkidle' });
      await first.close();
      const context = await browser.newContext();
      const armed = await ArmedBrowser.arm(context, origin);
      // Vite's own scripts and styles are in the pages of a preview, so only what happens counts here.
      await armed.walk(paths.slice(0, 12));
      expect(
        armed.raised.filter(({ alarm }) =>
          /^(?:dialog|window|download|request|error|global: attacked)/.test(alarm),
        ),
      ).toEqual([]);
      for (const path of [
        '/incidents/2024-01-18-link/',
        '/incidents/2024-01-18-linked-picture/',
        '/pictures/link.png',
      ]) {
        expect(await (await fetch(origin + path)).text()).not.toContain(SENTINEL);
      }
      expect(marks()).toEqual([]);
      await context.close();
    } finally {
      preview.kill();
    }
  });
});
