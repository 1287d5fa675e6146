import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, describe, it } from 'vitest';
import { serveFolder } from '../../src/cli/serve-folder.ts';
import { ArmedBrowser, launchBrowser } from './armed.ts';

describe('the alarms', () => {
  const PAGE = `<!doctype html><title>bad</title><meta http-equiv="content-security-policy" content="img-src 'self'">
    <main><p onclick="1" id="x">bad</p><a href="javascript:1">bad</a><iframe></iframe><article><div class="prose"><b id="forms"></b></div></article></main>
    <script>
      window.attacked = 1;
      Object.prototype.polluted = 1;
      fetch('https://evil.example/').catch(() => {});
      new Image().src = 'data:image/png;base64,AAAA';
      console.error('complaint');
      alert('dialog');
      history.replaceState(null, '', '/elsewhere.html');
      throw new Error('thrown');
    </script>`;

  it('ring each when there is something', async () => {
    const bad = mkdtempSync(join(tmpdir(), 'hindsight-alarms-'));
    const browser = await launchBrowser();
    writeFileSync(join(bad, 'index.html'), PAGE);
    const served = await serveFolder(bad, 0);
    const context = await browser.newContext();
    const armed = await ArmedBrowser.arm(context, served.origin);
    await armed.walk(['/']);
    const rung = new Set(armed.raised.map(({ alarm }) => alarm));
    for (const alarm of [
      ...[
        'global: attacked',
        'prototype: polluted',
        'request: https://evil.example/',
        'console: complaint',
        'dialog: dialog',
      ],
      ...[
        'error: thrown',
        'p onclick',
        'a href=javascript:1',
        '<iframe>',
        'clobbers forms',
        'policy: img-src data',
      ],
      `went to ${served.origin}/elsewhere.html`,
    ]) {
      expect([...rung]).toContain(alarm);
    }
    await browser.close();
    await served.close();
    rmSync(bad, { recursive: true });
  });
});
