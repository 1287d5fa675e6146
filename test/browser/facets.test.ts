import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { expectQuiet, useBrowser } from './browser.ts';
import { found } from './results.ts';

const { visit, origin } = useBrowser();

const parameters = (page: Page): URLSearchParams => new URL(page.url()).searchParams;

describe('the facets', () => {
  it('are loaded when they are first opened, and count what choosing each would give', async () => {
    const { page, context, alarms } = await visit('/incidents/?q=cache');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await found(page, /incidents? for “cache”/);
    expect(asked).not.toContain('/pagefind/table.json');
    await page.getByText('Narrow down').click();
    const slow = page.locator('#facet-list li').filter({ hasText: /^Slow/ });
    await slow.waitFor();
    // No report here has a severity.
    expect(await page.locator('input[id^="f-severity-"]').count()).toBe(0);
    expect(asked.filter((path) => path === '/pagefind/table.json')).toHaveLength(1);
    const count = Number(await slow.locator('.n').textContent());
    await slow.getByRole('checkbox').check();
    await page.waitForURL(/symptom=slow/);
    expect(await found(page, new RegExp(`^${count} incidents? for “cache”`))).toHaveLength(
      Math.min(6, count),
    );
    expectQuiet(alarms);
    await context.close();
  });

  it('hold several values of one as alternatives, and several facets together', async () => {
    const { page, context } = await visit('/incidents/?symptom=unreachable');
    const counted = async (): Promise<number> => {
      await found(page, /^\d+ incidents?/);
      return Number.parseInt((await page.locator('#status').textContent())!, 10);
    };
    const one = await counted();
    await page.goto(`${origin()}/incidents/?symptom=unreachable&symptom=stale-or-wrong`);
    expect(await counted()).toBeGreaterThan(one);
    await page.goto(
      `${origin()}/incidents/?symptom=unreachable&symptom=stale-or-wrong&year=2023&cause=configuration&q=cache`,
    );
    expect((await found(page, /for “cache”/)).every((id) => id.startsWith('2023-'))).toBe(true);
    await context.close();
  });

  it('show what is chosen as chips that take it away, and the address follows', async () => {
    const { page, context } = await visit('/incidents/?q=cache&symptom=slow&year=2024');
    await found(page, /for “cache”/);
    await page.getByRole('button', { name: 'Without Symptom: Slow' }).click();
    await page.waitForFunction(() => !location.search.includes('symptom'));
    expect(parameters(page).get('year')).toBe('2024');
    await page.goBack();
    await page.getByRole('button', { name: 'Without Symptom: Slow' }).waitFor();
    expect(parameters(page).get('symptom')).toBe('slow');
    await page.goForward();
    await page.getByRole('button', { name: 'Without Symptom: Slow' }).waitFor({ state: 'detached' });
    await context.close();
  });

  it.each(['symptom', 'cause', 'service', 'organisation', 'detection', 'trigger', 'scope', 'year'])(
    '%s can be ticked',
    async (facet) => {
      const { page, context } = await visit('/incidents/?q=cache');
      await found(page, /for “cache”/);
      await page.getByText('Narrow down').click();
      const boxes = page.locator(`input[id^="f-${facet}-"]`);
      await boxes.first().waitFor({ state: 'attached' });
      const group = page.locator('#facet-list details').filter({ has: boxes.first() });
      if ((await group.getAttribute('open')) === null) await group.locator('summary').click();
      const id = (await boxes.first().getAttribute('id'))!.slice(`f-${facet}-`.length);
      await boxes.first().check();
      await page.waitForFunction(
        ([name, value]) => new URL(location.href).searchParams.get(name!) === value,
        [facet, id],
      );
      await page.locator('#chips button').first().waitFor();
      await context.close();
    },
  );

  it('offer what would give something where what is chosen gives nothing', async () => {
    const { page, context } = await visit('/incidents/?q=deadlock&symptom=blind&year=2023');
    await page.getByText('Nothing was found for “deadlock”').waitFor();
    const offer = page
      .locator('#found li')
      .filter({ hasText: 'Nothing in Blind' })
      .getByRole('button')
      .first();
    const count = Number.parseInt((await offer.textContent())!, 10);
    await offer.click();
    await found(page, new RegExp(`^${count} incidents? for “deadlock”`));
    await context.close();
  });
});

describe('without JavaScript', () => {
  it('the list goes on page by page, and what facets choose has pages of its own', async () => {
    const { page, context } = await visit('/incidents/?q=cache&symptom=slow', { javaScriptEnabled: false });
    const first = await page.locator('.rows li a').first().getAttribute('href');
    expect(
      await page
        .locator('#facets, #suggestions')
        .evaluateAll((all) => all.every((each) => each.hasAttribute('hidden'))),
    ).toBe(true);
    const ways = await page
      .locator('noscript a, .say a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(ways).toEqual(
      expect.arrayContaining(['/symptoms/', '/causes/', '/services/', '/organisations/', '/years/']),
    );
    await page.locator('a[rel="next"]').click();
    await page.waitForURL('**/incidents/page/2/');
    expect(await page.locator('.rows li a').first().getAttribute('href')).not.toBe(first);
    await page.goto(`${origin()}/symptoms/slow/`);
    expect(await page.locator('main a[href^="/incidents/"]').count()).toBeGreaterThan(4);
    await context.close();
  });
});
