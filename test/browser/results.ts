import type { Page } from 'playwright-core';

/** The incidents that a page of results shows, by id, in their order. */
export const ids = (page: Page): Promise<string[]> =>
  page
    .locator('#found .t > a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')!.split('/').at(-2)!));

/** The incidents that were found, as soon as the page says so. */
export async function found(page: Page, status: string | RegExp): Promise<string[]> {
  await page.locator('#status').filter({ hasText: status }).waitFor();
  return ids(page);
}
