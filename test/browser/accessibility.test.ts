import AxeBuilder from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
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
  '/404.html',
];

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  it.each(PAGES)('%s has nothing that axe finds, and asks nobody else for anything', async (path) => {
    const { page, context, alarms } = await visit(path, { colorScheme });
    if (path.includes('?q=')) await page.locator('#found li').first().waitFor();
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(
      violations.map(({ id, nodes }) => ({
        id,
        where: nodes.map(({ target }) => target.join(' ')).slice(0, 5),
      })),
    ).toEqual([]);
    expectQuiet(alarms);
    await context.close();
  });
});
