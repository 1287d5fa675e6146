import { expect, it } from 'vitest';
import { useBrowser } from './browser.ts';

const { visit, origin } = useBrowser();

it('nothing on a page moves while it loads', async () => {
  const { page, context } = await visit('/');
  const shifts: Record<string, number> = {};
  for (const path of [
    '/',
    '/incidents/',
    '/incidents/2024-01-18-cache-configuration-makes-data-inconsistent/',
    '/causes/',
    '/insights/',
    '/actions/',
  ]) {
    await page.goto(origin() + path, { waitUntil: 'networkidle' });
    shifts[path] = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            const entries = list.getEntries() as (PerformanceEntry & {
              value: number;
              hadRecentInput: boolean;
            })[];
            resolve(
              entries.reduce((sum, { value, hadRecentInput }) => sum + (hadRecentInput ? 0 : value), 0),
            );
          }).observe({ type: 'layout-shift', buffered: true });
          // Where nothing has moved there is nothing to observe.
          setTimeout(() => resolve(0), 200);
        }),
    );
  }
  for (const [path, shift] of Object.entries(shifts))
    expect({ path, still: shift < 0.005, shift }).toMatchObject({ path, still: true });
  await context.close();
});
