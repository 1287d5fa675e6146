import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { checkFile } from '../../src/check/check-file.ts';
import type { Context } from '../../src/check/context.ts';
import { lenientSchema } from '../../src/check/lenient-schema.ts';
import { factsOf } from '../../src/facts/facts.ts';
import { decode } from '../../src/import/read-text.ts';
import { readReport } from '../../src/incident/report.ts';
import { readSource } from '../../src/incident/source.ts';
import { problemWords } from '../../src/words/schema-words.ts';
import { wordsIn } from '../../src/words/words.ts';
import { PROJECT } from '../check/fixture-content.ts';
import { siteContent } from '../import/site-content.ts';
import { expectAccessible } from './axe.ts';
import { expectQuiet, useBrowser } from './browser.ts';
import { fillIn } from './fill-in.ts';

const { visit, origin } = useBrowser();
const content = await siteContent();
const SEEDS = join(PROJECT, '../shared/seeds');
/** Each seed's report, by the beginning of its file's name. */
const SHIPPED = {
  '000': '2023/2023-05-02-cache-deadlock-stops-web-application',
  '001': '2023/2023-08-13-cache-expiry-serves-stale-content',
  '002': '2024/2024-01-18-cache-configuration-makes-data-inconsistent',
  '003': 'undated/504-errors-from-cache-under-load',
  '004': '2024/2024-01-25-api-cache-overloads-server',
} as const;

/** A busy machine takes its time. */
const SOON = { timeout: 20_000 };

const library: Context['library'] = {
  filesOf: () => [],
  has: () => true,
  ids: () => [],
  peer: () => Promise.resolve(null),
  hasFile: () => Promise.resolve(true),
  hasPublicFile: () => Promise.resolve(true),
};
const context: Context = { content, lenient: lenientSchema(content.schema), library, now: new Date() };

function read(id: string, text: string) {
  const { report } = readReport(id, text, {
    schema: content.schema,
    settings: content.settings,
    audience: 'internal',
  });
  return report!.incident;
}

function dataOf(text: string): Record<string, unknown> {
  return readSource(text).source!.data as Record<string, unknown>;
}

async function fileOf(page: Page): Promise<string> {
  return (await page.locator('[data-text]').textContent()) ?? '';
}

describe.runIf(existsSync(SEEDS))('a postmortem that somebody has', () => {
  it('is read, mended and written: all five seeds, to the facts of their reports', async () => {
    const { page, context: browser, alarms } = await visit('/write/');
    await page.locator('#f-severity').waitFor();
    // The help of the one takes three lines, of the other two.
    const [services, severity] = await Promise.all(
      ['services', 'severity'].map((field) => page.locator(`#f-${field}`).boundingBox()),
    );
    expect(services!.y).toBe(severity!.y);
    for (const [seed, address] of Object.entries(SHIPPED)) {
      const raw = decode(
        readFileSync(
          join(
            SEEDS,
            readdirSync(SEEDS).find((name) => name.startsWith(seed))!,
          ),
        ),
      );
      const shipped = readFileSync(join(PROJECT, `content/incidents/${address}.mdx`), 'utf8');
      const id = address.split('/')[1]!;
      await page.locator('[data-way=paste] summary').click();
      await page.locator('#pasted').fill(raw);
      await page.locator('[data-import]').click();
      await expect.poll(() => page.locator('[data-way=paste]').getAttribute('open'), SOON).toBeNull();
      await fillIn(page, dataOf(shipped));
      await page.locator('#f-file').fill(id);
      await expect
        .poll(async () => (await fileOf(page)) !== '' && dataOf(await fileOf(page)), SOON)
        .toEqual(dataOf(shipped));
      const text = await fileOf(page);
      const written = read(id, text);
      expect(written).toEqual(read(id, shipped));
      expect(factsOf(written)).toEqual(factsOf(read(id, shipped)));
      const path = `${address}.mdx`;
      const file = { name: `content/incidents/${path}`, path, content: new TextEncoder().encode(text) };
      const problems = await checkFile(file, context);
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      await page.locator('[data-forget]').click();
      expect(await fileOf(page)).toBe('');
    }
    expectQuiet(alarms);
    await browser.close();
  });
});

describe('the form', () => {
  it('is filled in by keyboard alone on a phone, keeps its draft and forgets it, and axe finds nothing', async () => {
    const {
      page,
      context: browser,
      alarms,
    } = await visit('/write/', { viewport: { width: 390, height: 844 } });
    const { keyboard } = page;
    const to = async (wanted: string) => {
      const presses = await page.evaluate((selector) => {
        const all = document.querySelectorAll<HTMLElement>(
          'a[href], button:not(:disabled), input, select, textarea, summary, pre',
        );
        const stops = [...all].filter((stop) => stop.checkVisibility() || stop === document.activeElement);
        return (
          stops.findIndex((stop) => stop.matches(selector)) -
          stops.indexOf(document.activeElement as HTMLElement)
        );
      }, wanted);
      for (let press = 0; press < presses; press += 1) await keyboard.press('Tab');
      const isThere = () =>
        page.evaluate((selector) => document.activeElement?.matches(selector) === true, wanted);
      // What scrolls may be a stop as well.
      for (let more = 0; more < 8 && !(await isThere()); more += 1) await keyboard.press('Tab');
      expect(await isThere(), wanted).toBe(true);
    };
    await to('[name=title]');
    await keyboard.type('Checkout was slow');
    await to('[name=summary]');
    await keyboard.type('Pages of the checkout took ten seconds.');
    await to('[name=services]');
    await keyboard.type('Simple Storage Service, checkout');
    await to('[name="times.started"]');
    await keyboard.type('2024-01-18 9:05');
    await to('[data-list=timeline] [data-add]');
    await keyboard.press('Enter');
    await keyboard.type('10:30');
    await to('[name="timeline.0.kind"]');
    await keyboard.type('res');
    await to('[name="timeline.0.text"]');
    await keyboard.type('All is well.');
    await to('[data-list=timeline] [data-add]');
    await keyboard.press('Enter');
    await keyboard.type('9:20');
    await to('[name="timeline.1.text"]');
    await keyboard.type('An alert fires.');
    // Leaving the second event puts it before the first.
    await to('[data-list=timeline] > [data-add]');
    await expect
      .poll(() => page.locator('[name="timeline.0.at"]').inputValue(), SOON)
      .toBe('2024-01-18T09:20Z');
    await to('[name="cause.category"]');
    await keyboard.type('ttl');
    await page.locator('#suggestions [role=option]').first().waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await expect.poll(() => page.locator('[data-drawn] figure.ribbon').count(), SOON).toBe(1);
    await expect.poll(() => page.locator('[data-problems] .error').count(), SOON).toBe(0);
    await expect.poll(() => page.locator('[data-similar-list] li').count(), SOON).toBeGreaterThan(0);
    const text = await fileOf(page);
    expect(dataOf(text)).toMatchObject({
      // A name becomes the slug that it stands for.
      services: ['amazon-s3', 'checkout'],
      times: { started: '2024-01-18T09:05Z' },
      cause: { category: 'configuration/cache' },
      timeline: [{ at: '2024-01-18T09:20Z' }, { at: '2024-01-18T10:30Z', kind: 'resolved' }],
    });
    expect(await page.locator('[data-open]').getAttribute('href')).toContain('/new/main?filename=');
    await page.locator('[data-problems] a', { hasText: 'Trigger' }).press('Enter');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('trigger');
    const wider = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(wider).toBe(false);
    await expectAccessible(page);
    await page.reload();
    expect(await page.locator('[name=title]').inputValue()).toBe('Checkout was slow');
    await page.locator('[data-forget]').press('Enter');
    expect(await page.locator('[data-tally]').textContent()).toBe(wordsIn('en')('write.nothing-yet'));
    await page.reload();
    expect(await page.locator('[name=title]').inputValue()).toBe('');
    // What a template leaves open is no problem before its field was left, or the file was asked for.
    const invalid = page.locator('[aria-invalid]');
    const summary = page.locator('[data-problems] li', { hasText: 'Summary' });
    await page.locator('[data-template]').press('Enter');
    await expect.poll(() => summary.textContent(), SOON).toBe('Summary: still empty');
    expect(await page.locator('[data-tally]').textContent()).toMatch(/^\d+ to fill in/);
    expect([await invalid.count(), await page.locator('[data-problems] .error').count()]).toEqual([0, 0]);
    await keyboard.press('Tab');
    await expect.poll(() => invalid.evaluateAll((all) => all.map(({ id }) => id)), SOON).toEqual(['f-title']);
    expect(await page.locator('#f-title-problem').textContent()).toBe('Still empty.');
    await page.locator('[data-copy]').press('Enter');
    expect(await page.locator('#f-summary').getAttribute('aria-invalid')).toBe('true');
    expectQuiet(alarms);
    await browser.close();
  });

  it('takes up a report of the site, and shows what its body would look like', async () => {
    const id = '2024-01-18-cache-configuration-makes-data-inconsistent';
    const { page, context: browser, alarms } = await visit(`/write/?report=${id}`);
    await expect.poll(() => fileOf(page), SOON).toContain('title: Cache configuration');
    expect(await fileOf(page)).toBe(readFileSync(join(PROJECT, `content/incidents/2024/${id}.mdx`), 'utf8'));
    expect(await page.locator('[data-open]').getAttribute('href')).toContain(
      `/edit/main/content/incidents/2024/${id}`,
    );
    await page.locator('[data-body]').fill('## What happened\n\nA **cache**.\n\n{process.exit()}');
    await page.locator('[data-preview]').click();
    await expect.poll(() => page.locator('[data-problems] .error').count(), SOON).toBe(1);
    await page.locator('[data-body]').fill('## What happened\n\nA **cache**.');
    await expect.poll(() => page.locator('#preview strong').textContent(), SOON).toBe('cache');
    expectQuiet(alarms);
    await browser.close();
  });

  it('sends at most 150 kB before anything is pasted; why a body cannot be shown comes later, in the site’s language', async () => {
    const { page, context: browser } = await visit('/guide/');
    const session = await browser.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    let bytes = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await page.goto(`${origin()}/write/`);
    await page.waitForLoadState('networkidle');
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThan(150_000);
    await page.route('**/write/content.json', async (route) => {
      const response = await route.fetch();
      const sent = (await response.json()) as object;
      await route.fulfill({ response, json: { ...sent, sayings: problemWords('fr') } });
    });
    await page.locator('[data-body]').fill('{1+1}');
    await page.locator('[data-preview]').click();
    await expect
      .poll(() => page.locator('#preview').textContent(), SOON)
      .toContain('`{1+1}` est une expression, et rien n’est exécuté dans un rapport');
    await browser.close();
  });
});
