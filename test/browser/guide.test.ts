import { expect, it } from 'vitest';
import { expectAccessible } from './axe.ts';
import { expectQuiet, useBrowser } from './browser.ts';

const { visit } = useBrowser();

it('the guide is searched from any of its pages, by keyboard, and asks for its index only then', async () => {
  const { page, context, alarms } = await visit('/guide/online/', { viewport: { width: 1280, height: 480 } });
  // The list of pages is higher than the window, and shows where the reader is.
  const here = page.locator('.aside [aria-current]');
  expect(
    await here.evaluate(
      (link) => link.getBoundingClientRect().bottom - link.closest('.aside')!.getBoundingClientRect().bottom,
    ),
  ).toBeLessThan(0);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const field = page.getByRole('searchbox', { name: 'Search the guide' });
  await field.focus();
  await page.keyboard.type('severity levels');
  const first = page.locator('.guide-found a').first();
  await first.waitFor();
  expect(asked).toEqual(['/guide/search.json']);
  expect(await first.textContent()).toBe('Severity levels');
  // What was found takes the place of the list of pages, and axe has nothing against it.
  expect(await page.getByRole('navigation', { name: 'Guide' }).isVisible()).toBe(false);
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/guide/yours/#severity-levels');
  expectQuiet(alarms);
  await context.close();
});

it('the guide is read on a phone: tables and code scroll, the page does not, one picture is loaded; a search that cannot be had says so', async () => {
  const { page, context, alarms } = await visit('/guide/choose/', {
    viewport: { width: 360, height: 740 },
    colorScheme: 'dark',
  });
  const wide = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
  expect(await page.evaluate(wide)).toBe(0);
  const shot = page.locator('.shot img:visible');
  await shot.scrollIntoViewIfNeeded();
  expect(await shot.count()).toBe(1);
  expect(await shot.getAttribute('src')).toMatch(/-dark\.webp$/);
  await expectAccessible(page);
  expectQuiet(alarms);
  await page.route('**/guide/search.json', (route) => route.abort());
  await page.getByRole('searchbox').fill('severity');
  await page.locator('.guide-search [role=status]', { hasText: 'could not be loaded' }).waitFor();
  await context.close();
});
