import { describe, it } from 'vitest';
import { COLOUR_RULES, expectAccessible, inTheme } from './axe.ts';
import { expectQuiet, useBrowser } from './browser.ts';

const { visit } = useBrowser();

/** One page of each type. */
const PAGES = [
  '/',
  '/incidents/',
  '/incidents/?q=cache',
  '/incidents/2024-01-18-cache-configuration-makes-data-inconsistent/',
  '/incidents/504-errors-from-cache-under-load/',
  '/symptoms/',
  '/symptoms/slow/',
  '/causes/',
  '/causes/configuration/',
  '/causes/configuration/cache/',
  '/services/',
  '/services/web-application/',
  '/organisations/',
  '/organisations/unnamed-002/',
  '/tags/',
  '/tags/course-document/',
  '/years/',
  '/years/2024/',
  '/insights/',
  '/actions/',
  '/guide/',
  '/guide/start/',
  '/guide/fields/',
  '/guide/body/',
  '/guide/rules/',
  '/guide/causes/',
  '/guide/symptoms/',
  '/guide/figures/',
  '/replay/',
  '/incidents/2023-05-02-cache-deadlock-stops-web-application/replay/',
  '/404.html',
];

describe('a page', () => {
  it.each(PAGES)(
    '%s has nothing that axe finds, in either theme, and asks nobody else for anything',
    async (path) => {
      const { page, context, alarms } = await visit(path, { colorScheme: 'light', reducedMotion: 'reduce' });
      if (path.includes('?q=')) await page.locator('#found li').first().waitFor();
      await expectAccessible(page);
      await inTheme(page, 'dark');
      await expectAccessible(page, COLOUR_RULES);
      expectQuiet(alarms);
      await context.close();
    },
  );
});
