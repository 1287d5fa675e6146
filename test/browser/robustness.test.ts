import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { expectQuiet, useBrowser } from './browser.ts';

const { visit, origin } = useBrowser();
const DEADLOCK = '/incidents/2023-05-02-cache-deadlock-stops-web-application/';

/** One page of each type that has something of its own to press. */
const PAGES = [
  ...['/', '/incidents/', DEADLOCK, `${DEADLOCK}replay/`, '/replay/', '/symptoms/slow/', '/causes/software/'],
  ...[
    '/years/2023/',
    '/services/',
    '/insights/',
    '/actions/',
    '/write/',
    '/try/',
    '/guide/',
    '/guide/fields/',
  ],
  ...['/guide/rules/', '/patterns/', '/patterns/everywhere-at-once/', '/incidents/?q=cache', '/404.html'],
];

describe('where the browser keeps nothing', () => {
  it('the theme, the palette, the search, the form and the box to paste into work all the same', async () => {
    const { page, context, alarms } = await visit('/404.html', { colorScheme: 'light' });
    await context.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('blocked', 'SecurityError');
          },
        });
    });
    await page.goto(origin());
    await page.getByRole('button', { name: 'Dark' }).click();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.locator('#try-yours').fill('# Outage\n\n10:00 UTC the site is down\n10:20 UTC it is back');
    await page.locator('[data-try-yours] button').click();
    await page.waitForURL('**/try/');
    await page.locator('[data-part=result]').waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('stale or');
    await page.getByRole('option', { name: /^Stale or wrong/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/symptoms/stale-or-wrong/');
    await page.goto(`${origin()}/incidents/?q=deadlock`);
    await page.locator('#found li a').first().waitFor();
    await page.goto(`${origin()}/write/`);
    await page.locator('[name=title]').fill('Checkout was slow');
    await page.locator('[data-problems] a').first().waitFor();
    expectQuiet(alarms);
    await context.close();
  });
});

describe('without JavaScript', () => {
  it('nothing is shown that can be pressed and does nothing', async () => {
    const { page, context } = await visit('/', { javaScriptEnabled: false });
    const dead: string[] = [];
    for (const path of PAGES) {
      await page.goto(origin() + path);
      const shown = page.locator(':is(button, input, select, textarea):not(.task > input):visible');
      for (const control of await shown.all())
        dead.push(`${path}: ${await control.evaluate((element) => element.outerHTML.slice(0, 80))}`);
    }
    expect(dead).toEqual([]);
    await context.close();
  });
});

describe('opened as a file', () => {
  it('a page has its styles, all of them', async () => {
    const { page, context } = await visit('/', { javaScriptEnabled: false });
    const bare: string[] = [];
    for (const path of PAGES.filter((each) => each.endsWith('/'))) {
      await page.goto(`file://${inject('site')}${path}index.html`);
      const sheets = page.locator('link[rel=stylesheet]');
      const unread = await sheets.evaluateAll((links) =>
        links.filter((link) => !(link as HTMLLinkElement).sheet).map((link) => link.outerHTML),
      );
      const styled = await page
        .locator('.skip[href="#main"]')
        .evaluate((skip) => getComputedStyle(skip).position);
      if (unread.length > 0 || styled !== 'absolute') bare.push(`${path}: ${unread.join()} ${styled}`);
    }
    expect(bare).toEqual([]);
    await context.close();
  });
});

describe('on a slow line', () => {
  it('search, palette, guide and form say that they are on their way', async () => {
    const { page, context } = await visit('/404.html');
    const held: (() => void)[] = [];
    await page.route(/pagefind\/|search\.json|content\.json/, async (route) => {
      await new Promise<void>((release) => held.push(release));
      await route.continue().catch(() => undefined);
    });
    const release = () => held.splice(0).forEach((one) => one());
    await page.goto(`${origin()}/incidents/?q=cache`);
    await page.getByText('Searching…').waitFor();
    release();
    await page.goto(`${origin()}/causes/`);
    await page.keyboard.press('/');
    await page.locator('.find').getByText('Loading…').waitFor();
    release();
    await page.getByRole('dialog').waitFor();
    expect(await page.locator('.find').textContent()).toContain('Search');
    await page.goto(`${origin()}/guide/`);
    await page.getByRole('searchbox').fill('cache');
    await page.locator('.guide-found').getByText('Loading…').waitFor();
    release();
    await page.locator('.guide-found a').first().waitFor();
    await page.goto(`${origin()}/write/`);
    await page.locator('[name=title]').fill('Checkout was slow');
    await page.getByText('Checking…').waitFor();
    release();
    await page.locator('[data-problems] a').first().waitFor();
    await context.close();
  });
});

describe('on the narrowest phone', () => {
  it('no page scrolls sideways, and what is touched is large enough', async () => {
    const { page, context, alarms } = await visit('/', {
      viewport: { width: 320, height: 640 },
      reducedMotion: 'reduce',
    });
    for (const path of PAGES) {
      await page.goto(origin() + path);
      if (path.includes('?q=')) await page.locator('#found li').first().waitFor();
      expect({ path, wide: await width(page), small: await tooSmall(page) }).toEqual({
        path,
        wide: 320,
        small: [],
      });
    }
    expectQuiet(alarms);
    await context.close();
  });
});

function width(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}

/** Buttons, fields and the links of the frame that are less than 24 pixels high or wide. */
function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button, summary, select, .top a, .foot nav a, .chip')].flatMap(
      (element) => {
        const { width: across, height } = element.getBoundingClientRect();
        const isShown = element.checkVisibility({ visibilityProperty: true }) && !element.closest('.skip');
        return isShown && (across < 23.5 || height < 23.5)
          ? [`${element.outerHTML.slice(0, 60)}: ${Math.round(across)} × ${Math.round(height)}`]
          : [];
      },
    ),
  );
}
