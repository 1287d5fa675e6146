import { describe, expect, it } from 'vitest';
import { expectQuiet, useBrowser } from './browser.ts';

const { visit } = useBrowser();
const DEADLOCK = '/incidents/2023-05-02-cache-deadlock-stops-web-application/';

describe('somebody with a symptom in hand', () => {
  it('types it on the front page and is led to the incident', async () => {
    const { page, context, alarms } = await visit('/');
    await page.getByRole('searchbox').fill('deadlock cache layer');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.waitForURL(/\/incidents\/\?q=deadlock/);
    const first = page.locator('#found li a').first();
    await first.waitFor();
    expect(await first.textContent()).toContain('Deadlock in a cache layer');
    await first.click();
    await page.waitForURL(`**${DEADLOCK}`);
    expect(await page.locator('.four').textContent()).toContain('Configuration › cache');
    expectQuiet(alarms);
    await context.close();
  });

  it('goes by the list of symptoms, and sees what it turned out to be', async () => {
    const { page, context, alarms } = await visit('/symptoms/');
    await page.getByRole('main').getByRole('link', { name: 'Stale or wrong' }).click();
    await page.getByRole('heading', { level: 1, name: /what it turned out to be/ }).waitFor();
    await page
      .getByRole('link', { name: /Cache expiry set too high/ })
      .first()
      .click();
    expect(await page.locator('.four').textContent()).toContain('4 h');
    expectQuiet(alarms);
    await context.close();
  });
});

describe('somebody who wants to know more of a cause', () => {
  it('follows an incident to its cause and on to another incident', async () => {
    const { page, context, alarms } = await visit(DEADLOCK);
    await page.locator('.four').getByRole('link', { name: 'Configuration › cache' }).click();
    await page.waitForURL('**/causes/configuration/cache/');
    await page
      .getByRole('link', { name: /Cache settings of an API server/ })
      .first()
      .click();
    await page.waitForURL('**/incidents/2024-01-25-api-cache-overloads-server/');
    expectQuiet(alarms);
    await context.close();
  });

  it('finds an incident through the tree of causes', async () => {
    const { page, context, alarms } = await visit('/causes/');
    await page.getByRole('main').getByRole('link', { name: 'cache', exact: true }).click();
    await page
      .getByRole('link', { name: /Cache configuration makes data inconsistent/ })
      .first()
      .click();
    await page.waitForURL('**/incidents/2024-01-18-cache-configuration-makes-data-inconsistent/');
    expectQuiet(alarms);
    await context.close();
  });
});

describe('the search', () => {
  it.each([
    ['504', '504-errors-from-cache-under-load'],
    ['stale content', '2023-08-13-cache-expiry-serves-stale-content'],
    ['deadlock', '2023-05-02-cache-deadlock-stops-web-application'],
  ])('finds “%s” first where it belongs', async (query, id) => {
    const { page, context, alarms } = await visit(`/incidents/?q=${encodeURIComponent(query)}`);
    const first = page.locator('#found li a').first();
    await first.waitFor();
    expect(await first.getAttribute('href')).toBe(`/incidents/${id}/`);
    expectQuiet(alarms);
    await context.close();
  });

  it('finds “cache” in incidents that a cache caused', async () => {
    const { page, context } = await visit('/incidents/?q=cache');
    await page.locator('#found li a').first().waitFor();
    const lines = await page.locator('#found li').allTextContents();
    expect(lines.slice(0, 5).every((line) => line.includes('Configuration › cache'))).toBe(true);
    await context.close();
  });

  it('says so where nothing is found, and lists everything again when emptied', async () => {
    const { page, context } = await visit('/incidents/?q=zzxqqv');
    await page.getByText('Nothing was found for “zzxqqv”').waitFor();
    await page.locator('#q').fill('');
    await page.locator('[data-all] li').first().waitFor({ state: 'visible' });
    expect(new URL(page.url()).search).toBe('');
    await context.close();
  });

  it('goes back and forward through what was asked, searched for while it was typed or not', async () => {
    const { page, context } = await visit('/incidents/?q=deadlock');
    await page.locator('#found li a').first().waitFor();
    await page.locator('#q').fill('504');
    await page.keyboard.press('Enter');
    await page.getByText('for “504”').waitFor();
    await page.locator('#q').fill('stale');
    await page.getByText('for “stale”').waitFor();
    await page.locator('#q').fill('stale content');
    await page.getByText('for “stale content”').waitFor();
    // Asked again, it is no other question.
    for (const _ of [1, 2]) await page.keyboard.press('Enter');
    for (const before of ['504', 'deadlock']) {
      await page.goBack();
      await page.getByText(`for “${before}”`).waitFor();
      expect(await page.locator('#q').inputValue()).toBe(before);
    }
    for (const after of ['504', 'stale content']) {
      await page.goForward();
      await page.getByText(`for “${after}”`).waitFor();
    }
    await context.close();
  });
});

describe('the theme', () => {
  it('is switched by one button and stays so on the next page', async () => {
    const { page, context, alarms } = await visit('/', { colorScheme: 'light' });
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    await page.getByRole('button', { name: 'Dark' }).click();
    const dark = await paper();
    expect(dark).not.toBe(light);
    await page.goto(new URL('/causes/', page.url()).href);
    expect(await paper()).toBe(dark);
    expect(await page.getByRole('button', { name: 'Light' }).isVisible()).toBe(true);
    expectQuiet(alarms);
    await context.close();
  });
});

describe('without JavaScript', () => {
  it('there is the list, and other ways to find an incident', async () => {
    const { page, context } = await visit('/incidents/', { javaScriptEnabled: false });
    expect(await page.locator('.rows li').count()).toBeGreaterThan(4);
    await page.getByRole('link', { name: 'by symptom' }).click();
    await page.waitForURL('**/symptoms/');
    await context.close();
  });
});
