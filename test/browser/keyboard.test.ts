import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectQuiet, useBrowser } from './browser.ts';
import { WALKS } from './walks.ts';
import type { Step } from './walks.ts';

const { visit } = useBrowser();
/** Nobody presses Tab more often than that to come from one step to the next. */
const BEARABLE = 40;

describe('by keyboard alone', () => {
  it.each(WALKS.map((walk) => [walk.page, walk] as const))(
    '%s is gone through',
    async (_, { path, steps }) => {
      const { page, context, alarms } = await visit(path, { reducedMotion: 'reduce' });
      await page.waitForLoadState('networkidle');
      for (const step of steps) await take(page, step);
      expectQuiet(alarms);
      await context.close();
    },
  );
});

async function take(
  page: Page,
  { so, press = [], type, tabTo, focus, shown, hidden, at }: Step,
): Promise<void> {
  const has = (selector: string) =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);
  for (let tabs = 0; tabTo !== undefined && tabs < BEARABLE && !(await has(tabTo)); tabs += 1)
    await page.keyboard.press('Tab');
  if (type !== undefined) await page.keyboard.type(type);
  for (const key of press) await page.keyboard.press(key);
  if (at) await page.waitForURL(at);
  if (shown !== undefined) await page.locator(shown).first().waitFor();
  if (hidden !== undefined) await page.locator(hidden).first().waitFor({ state: 'hidden' });
  const wanted = focus ?? tabTo;
  if (wanted === undefined || (press.includes('Enter') && focus === undefined)) return;
  await expect
    .poll(() => has(focus ?? wanted), { message: `${so}: the focus is at ${focus ?? wanted}` })
    .toBe(true);
  expect({ so, covered: await coveredBy(page) }).toEqual({ so, covered: null });
}

/** What lies over the middle of what has the focus, or that it is out of sight; `null` where it can be seen. */
function coveredBy(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const focused = document.activeElement!;
    if (focused.matches('main')) return null;
    const box = focused.getClientRects()[0] ?? focused.getBoundingClientRect();
    const top = document.elementFromPoint(box.x + box.width / 2, box.y + Math.min(box.height / 2, 20));
    if (top === null) return 'out of sight';
    return focused.contains(top) || top.contains(focused) ? null : top.outerHTML.slice(0, 80);
  });
}
