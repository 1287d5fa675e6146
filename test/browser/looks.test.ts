import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { ONE_FONT } from './one-font.ts';
import { decode, difference, encode, lookOf } from './look.ts';

const { visit } = useBrowser();

/** One page of each type, by the name of its look. */
const PAGES: Record<string, string> = {
  home: '/',
  list: '/years/2021/',
  incident: '/incidents/2024-01-18-cache-configuration-makes-data-inconsistent/',
  symptom: '/symptoms/slow/',
  cause: '/causes/configuration/cache/',
  service: '/services/web-application/',
  insights: '/insights/',
  pattern: '/patterns/everywhere-at-once/',
  replays: '/replay/',
  write: '/write/',
  try: '/try/',
  guide: '/guide/start/',
  'not-found': '/404.html',
};
const SCREENS = {
  wide: { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  phone: { viewport: { width: 400, height: 800 }, colorScheme: 'dark' },
} as const;
/** Smoother letters change 2% of the cells at most; letters larger by 4% change 3% and more, no styles 10% and more. */
const TOLERANCE = 0.03;

describe.each(Object.entries(SCREENS))('on a %s screen', (screen, options) => {
  it.each(Object.entries(PAGES))('%s looks as it did when somebody looked at it', async (name, path) => {
    const { page, context } = await visit(path, { ...options, reducedMotion: 'reduce', bypassCSP: true });
    await page.addStyleTag({ content: ONE_FONT });
    await page.evaluate(() => document.fonts.ready);
    const look = lookOf(await page.screenshot());
    await context.close();
    const file = new URL(`looks/${name}-${screen}.png`, import.meta.url).pathname;
    if (!existsSync(file)) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, encode(look));
      // A look is renewed by removing its file; the new one is there now, for whoever looks at the page first.
      expect.fail(`there was no look of ${name} to compare with: look at ${path}, then keep ${file}`);
    }
    expect(difference(look, decode(readFileSync(file)))).toBeLessThan(TOLERANCE);
  });
});
