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
  '/replay/',
  '/incidents/2023-05-02-cache-deadlock-stops-web-application/replay/',
  '/404.html',
];

/** What can differ between the themes: colours alone. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

async function findingsOf(axe: AxeBuilder): Promise<{ id: string; where: string[] }[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => ({
    id,
    where: nodes.map(({ target }) => target.join(' ')).slice(0, 5),
  }));
}

describe('a page', () => {
  it.each(PAGES)(
    '%s has nothing that axe finds, in either theme, and asks nobody else for anything',
    async (path) => {
      const { page, context, alarms } = await visit(path, { colorScheme: 'light', reducedMotion: 'reduce' });
      if (path.includes('?q=')) await page.locator('#found li').first().waitFor();
      const light = await findingsOf(
        new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']),
      );
      await page.emulateMedia({ colorScheme: 'dark' });
      // A frame later every colour is of the other theme.
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      const dark = await findingsOf(new AxeBuilder({ page }).withRules(COLOUR_RULES));
      expect({ light, dark }).toEqual({ light: [], dark: [] });
      expectQuiet(alarms);
      await context.close();
    },
  );
});
