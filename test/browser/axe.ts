import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** What can differ between the themes: colours alone. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Holds that axe finds nothing on a page as it is.
 * @param rules these alone; otherwise all of WCAG 2.2 AA and of good practice
 */
export async function expectAccessible(page: Page, rules?: readonly string[]): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    // No page has frames. Otherwise each finding, passed ones too, goes through a second page, for most of the time.
    .setLegacyMode(true)
    .options({
      resultTypes: ['violations'],
      runOnly: rules ? { type: 'rule', values: [...rules] } : { type: 'tag', values: TAGS },
    })
    .analyze();
  expect(
    violations.map(({ id, nodes }) => ({
      id,
      where: nodes.map(({ target }) => target.join(' ')).slice(0, 5),
    })),
  ).toEqual([]);
}

/** Shows a page that is open in the other theme. */
export async function inTheme(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  // A frame later every colour is of that theme.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
