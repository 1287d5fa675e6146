import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { visible } from '../../src/incident/visible.ts';
import { serveFolder } from '../../src/cli/serve-folder.ts';
import type { Served } from '../../src/cli/serve-folder.ts';
import { ArmedBrowser, launchBrowser } from './armed.ts';
import { BuiltPage, filesOf, readJson } from './pages.ts';
import {
  checkout,
  FIXTURES,
  folder,
  layTraps,
  marks,
  NAMES,
  out,
  refused,
  reports,
  SENTINEL,
  shown,
} from './attack-content.ts';
import type { Ran } from './checkout.ts';
import { cellsOf, rowsOf } from './csv-cells.ts';

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
  it('is told by the check, file by file, at its place', () => {
    const { status, stdout } = checkout.run('src/cli/check.ts', ['--format', 'json'], refused);
    const { problems } = JSON.parse(stdout) as {
      problems: { file: string; severity: string; line: number; column: number }[];
    };
    const told = problems.filter(
      ({ severity, line, column }) => severity === 'error' && line >= 1 && column >= 1,
    );
    const files = new Set(
      told.map(({ file }) => file.slice(file.indexOf('incidents/') + 'incidents/'.length)),
    );
    const attacks = reports(FIXTURES + '/refused');
    expect(attacks.length).toBeGreaterThan(100);
    expect(attacks.filter((file) => !files.has(file))).toEqual([]);
    for (const name of NAMES) expect(files).toContain(`2024/${name}`);
    for (const name of [
      '2024/2024-01-18-link.mdx',
      '2024/link.png',
      '2024/root',
      '2025',
      '2024/2024-01-18-linked-picture.mdx',
      '2024/2024-01-18-linked-folder.mdx',
    ]) {
      expect(files).toContain(name);
    }
    expect({ status, marks: marks(), leaked: stdout.includes(SENTINEL) }).toEqual({
      status: 1,
      marks: [],
      leaked: false,
    });
  });

  it('keeps the site from being built, with every file named, and runs nowhere', () => {
    const { status, stdout, stderr } = checkout.run(
      'src/cli/build.ts',
      ['--outDir', join(folder, 'none')],
      refused,
    );
    expect(status).toBe(1);
    expect(reports(FIXTURES + '/refused').filter((file) => !stderr.includes(`incidents/${file}\n`))).toEqual(
      [],
    );
    expect(NAMES.filter((name) => !stderr.includes(`incidents/2024/${visible(name)}\n`))).toEqual([]);
    expect(stderr).not.toMatch(/^::error/m);
    expect(existsSync(join(folder, 'none'))).toBe(false);
    expect({ marks: marks(), leaked: (stdout + stderr).includes(SENTINEL) }).toEqual({
      marks: [],
      leaked: false,
    });
  });
});

describe('what is only text, however it looks', () => {
  let built: Ran;
  let files: string[];
  let served: Served;

  beforeAll(async () => {
    built = checkout.run('src/cli/build.ts', ['--outDir', out], shown);
    files = filesOf(out);
    served = await serveFolder(out, 0);
  });

  afterAll(() => served?.close());

  it('is built into a site', () => {
    expect({ status: built.status, marks: marks() }).toEqual({ status: 0, marks: [] });
    expect(readJson(out, 'api/incidents.json')).toMatchObject({ count: reports(shown).length });
    expect(reports(shown).length).toBeGreaterThan(30);
  });

  it('does nothing in a browser that walks every page, and searches', { timeout: 300_000 }, async () => {
    const context = await browser.newContext();
    const armed = await ArmedBrowser.arm(context, served.origin);
    await armed.walk(
      files.filter((file) => file.endsWith('.html')).map((file) => `/${file.replace(/index\.html$/, '')}`),
    );
    const queries = [
      'script',
      'alert onerror',
      'constructor',
      '__proto__',
      'formula',
      '<img src=x onerror=alert(1)>',
      '"><script>alert(1)</script>',
    ];
    await armed.walk(
      queries.map((query) => `/incidents/?q=${encodeURIComponent(query)}`),
      async (page) => {
        await page.waitForFunction(() =>
          /found|incidents? for/.test(document.querySelector('#status')?.textContent ?? ''),
        );
      },
    );
    expect(armed.raised.slice(0, 20)).toEqual([]);
    await context.close();
  });

  it('is found and shown as it was written', async () => {
    const page = new BuiltPage(out, 'incidents/2024-01-18-every-field-script/');
    expect(page.text('h1')).toBe('Slow <script>alert(1)</script>');
    const context = await browser.newContext();
    const tab = await context.newPage();
    await tab.goto(`${served.origin}/incidents/?q=alert`);
    await tab.locator('#found li').first().waitFor();
    expect(await tab.locator('#found').textContent()).toContain('<script>alert(1)</script>');
    expect(await tab.locator('#found script, #found img').count()).toBe(0);
    await context.close();
  });

  it('stays text in feeds, data and tables', async () => {
    const context = await browser.newContext();
    const tab = await context.newPage();
    await tab.goto(`${served.origin}/404.html`);
    for (const file of files.filter((name) => name.endsWith('.xml'))) {
      const names = await tab.evaluate(async (path) => {
        const text = await (await fetch(path)).text();
        return [...new DOMParser().parseFromString(text, 'application/xml').querySelectorAll('*')].map(
          ({ localName }) => localName,
        );
      }, `/${file}`);
      expect(names.filter((name) => /^(?:script|img|svg|body|parsererror)$/.test(name))).toEqual([]);
    }
    for (const file of files.filter((name) => name.endsWith('.json')))
      expect(() => readJson(out, file)).not.toThrow();
    const cells = files
      .filter((name) => name.endsWith('.csv'))
      .flatMap((file) => cellsOf(readFileSync(join(out, file), 'utf8')).map((cell) => ({ file, cell })));
    expect(cells.length).toBeGreaterThan(0);
    expect(cells.filter(({ cell }) => /^[=+@\t\r]|^-(?![\d.]+$)/.test(cell))).toEqual([]);
    await context.close();
  });

  it('is one line or one record wherever lines and records count', () => {
    const { incidents } = readJson<{ incidents: { id: string; title: string }[] }>(out, 'api/incidents.json');
    const titles = new Map(incidents.map(({ id, title }) => [id, title]));
    const told = readFileSync(join(out, 'api/incidents.ndjson'), 'utf8').trimEnd().split('\n');
    expect(
      new Map(
        told
          .map((line) => JSON.parse(line) as { id: string; title: string })
          .map(({ id, title }) => [id, title]),
      ),
    ).toEqual(titles);
    const rows = rowsOf(readFileSync(join(out, 'api/incidents.csv'), 'utf8'));
    expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
    expect(rows.slice(1).map(([id]) => id)).toEqual([...titles.keys()]);
    const listed = readFileSync(join(out, 'llms.txt'), 'utf8')
      .split('\n## Incidents\n\n')[1]!
      .trimEnd()
      .split('\n');
    expect(listed).toHaveLength(titles.size);
    for (const line of listed)
      expect(line).toMatch(/^- \[[^[\]]+\]\(https:\/\/[^()\s]+\/incidents\/[a-z0-9-]+\.mdx\): \S/);
  });

  it('is in the search’s files and in feeds what was written, and no more', async () => {
    const { incidents } = readJson<{ incidents: { title: string; url: string }[] }>(
      out,
      'api/incidents.json',
    );
    const results = files
      .filter((file) => file.startsWith('pagefind/result/'))
      .map((file) => readJson<{ url: string; title: string }>(out, file));
    expect(results.map(({ title }) => title).sort()).toEqual(incidents.map(({ title }) => title).sort());
    expect(results.filter(({ url }) => !/^\/incidents\/[a-z0-9-]+\/$/.test(url))).toEqual([]);
    const tab = await browser.newPage();
    await tab.goto(`${served.origin}/404.html`);
    const titles = await tab.evaluate(async () => {
      const text = await (await fetch('/feed.xml')).text();
      return [
        ...new DOMParser().parseFromString(text, 'application/xml').querySelectorAll('entry > title'),
      ].map(({ textContent }) => textContent);
    });
    expect(titles.length).toBe(Math.min(50, incidents.length));
    // XML knows one end of a line where text has several.
    const written = new Set(incidents.map(({ title }) => title.replace(/\r\n?/g, '\n')));
    expect(titles.filter((title) => !written.has(title))).toEqual([]);
    await tab.close();
  });

  it('has no name that every object has', () => {
    for (const page of ['services/constructor/', 'organisations/constructor/', 'tags/constructor/']) {
      expect(new BuiltPage(out, page).text('h1')).toContain('constructor');
    }
    const told = files.filter(
      (file) =>
        /\.(?:html|json|xml|csv)$/.test(file) &&
        readFileSync(join(out, file), 'utf8').includes('[native code]'),
    );
    expect(told).toEqual([]);
  });

  it('brings only the pictures that reports show, under names that it did not choose', () => {
    const pictures = files.filter((file) => file.startsWith('pictures/'));
    expect(pictures).toHaveLength(2);
    for (const picture of pictures) expect(picture).toMatch(/^pictures\/[0-9a-f]{32}\.png$/);
    const images = new BuiltPage(out, 'incidents/2024-01-18-picture/').all('.prose img');
    expect(images.map(({ properties }) => files.includes(String(properties['src']).slice(1)))).toEqual([
      true,
      true,
      true,
    ]);
    expect(files.filter((file) => /disguise|unused|onerror/.test(file))).toEqual([]);
  });

  it('adds no page, script or folder to those that a site has', () => {
    const known = new Set(filesOf(inject('site')).map((file) => file.split('/')[0]));
    expect([...new Set(files.map((file) => file.split('/')[0]))].filter((name) => !known.has(name))).toEqual([
      'pictures',
    ]);
  });
});
