import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { readJson } from '../site/pages.ts';

const { visit, origin } = useBrowser();
const { incidents } = readJson<{ incidents: { url: string }[] }>(inject('site'), 'api/incidents.json');

describe('the first screen of an incident on a phone', () => {
  it('shows what was seen, what it was, what ended it and how long it lasted, and lays no time over a mark', async () => {
    const { page, context } = await visit('/404.html', {
      viewport: { width: 390, height: 844 },
      javaScriptEnabled: true,
    });
    const below: string[] = [];
    for (const { url } of incidents) {
      await page.goto(origin() + url, { waitUntil: 'domcontentloaded' });
      const bottom = await page
        .locator('.four > div:last-child dd')
        .evaluate((dd) => dd.getBoundingClientRect().bottom);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      const covered = await page.evaluate(reachingMarks);
      if (covered.length > 0) below.push(`${url}: ${covered.join(', ')}`);
      if (bottom > 844 || wide > 390) below.push(`${url}: ends at ${Math.round(bottom)}, ${wide} wide`);
    }
    expect(below).toEqual([]);
    await context.close();
  }, 180_000);
});

/** Elapsed times of the timeline that reach into the mark beside them, such as `+9 d 0:30`. */
function reachingMarks(): (string | null)[] {
  return [...document.querySelectorAll('.time > li')].flatMap((event) => {
    const words = document.createRange();
    const elapsed = event.querySelector('b')!;
    words.selectNodeContents(elapsed);
    const { right, width } = words.getBoundingClientRect();
    return width > 0 && right > event.querySelector('.gl')!.getBoundingClientRect().left
      ? [elapsed.textContent]
      : [];
  });
}
