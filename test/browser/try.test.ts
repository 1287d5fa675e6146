import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectAccessible, inTheme } from './axe.ts';
import { expectQuiet, useBrowser } from './browser.ts';

const { visit } = useBrowser();

const example = (name: string): string => readFileSync(`src/write/try/examples/${name}.txt`, 'utf8');

describe('try it with yours', () => {
  it('reads a document beside its source, lights the line of each value, and goes on in the form', async () => {
    const { page, context, alarms } = await visit('/try/', { reducedMotion: 'reduce' });
    // What reads is there before the document is.
    expect(page.workers()).toEqual([]);
    await Promise.all([page.waitForEvent('worker'), page.getByRole('textbox').focus()]);
    await page.getByRole('textbox').fill(example('cache'));
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByRole('heading', { level: 2, name: 'Product pages served old prices' }).waitFor();

    const started = page.getByRole('link', { name: /^Started 14 Mar 2025, 09:42 UTC/ });
    await started.focus();
    expect(await page.locator('.lines .lit').getAttribute('id')).toBe('line-9');
    expect(await page.locator('.lines .lit mark').textContent()).toBe(
      '14 March 2025, from 09:42 UTC to 12:18 UTC',
    );
    await page.getByRole('link', { name: /^suspected/ }).hover();
    expect(await page.locator('.lines .lit').textContent()).toContain('10:31 The on-call engineer suspects');
    expect(await page.locator('.drawing svg.strip').count()).toBe(2);
    expect(await page.locator('.drawing figure.ribbon svg[role=img]').count()).toBe(2);
    expect(await page.getByRole('heading', { name: 'Still to ask' }).isVisible()).toBe(true);

    for (const colorScheme of ['light', 'dark'] as const) {
      await inTheme(page, colorScheme);
      await expectAccessible(page);
    }

    await page.setViewportSize({ width: 360, height: 740 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await started.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('line-9');
    await page.getByRole('link', { name: 'Back to: Started' }).click();
    expect(await started.evaluate((link) => link === document.activeElement)).toBe(true);
    expectQuiet(alarms);

    await page.getByRole('button', { name: 'Go on in the form' }).click();
    await page.waitForURL('**/write/');
    const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }));
    expect(kept).toContain('Product pages served old prices after a cache change');
    await context.close();
  });

  it('takes what is pasted on the home page, and tells why a text is no postmortem', async () => {
    const { page, context, alarms } = await visit('/');
    await page.getByRole('textbox', { name: 'Your postmortem' }).fill(example('howto'));
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByRole('heading', { level: 2, name: 'This does not read as a postmortem' }).waitFor();
    expect(page.url()).toMatch(/\/try\/$/);
    expect(await page.getByText('Because it tells').isVisible()).toBe(true);
    expectQuiet(alarms);
    await context.close();
  });
});
