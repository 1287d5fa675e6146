import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { openBrowser } from '../../src/cli/open-browser.ts';
import { serveFolder } from '../../src/cli/serve-folder.ts';
import type { Served } from '../../src/cli/serve-folder.ts';

/** What a page did besides showing itself. */
export interface Alarms {
  console: string[];
  outside: string[];
}

export interface Visit {
  page: Page;
  context: BrowserContext;
  alarms: Alarms;
}

/** A browser on a built site, for the tests of a file. */
export function useBrowser(folder = inject('site')): {
  visit: (path: string, options?: BrowserContextOptions) => Promise<Visit>;
  origin: () => string;
} {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    served = await serveFolder(folder, 0);
    browser = await openBrowser('--disable-background-networking');
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });
  return {
    origin: () => served.origin,
    visit: async (path, options = {}) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      const alarms: Alarms = { console: [], outside: [] };
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) alarms.console.push(message.text());
      });
      page.on('pageerror', (error) => alarms.console.push(error.message));
      page.on('request', (request) => {
        if (!request.url().startsWith(served.origin)) alarms.outside.push(request.url());
      });
      await page.goto(served.origin + path);
      return { page, context, alarms };
    },
  };
}

/** Holds that a page neither complained nor asked anybody else for anything. */
export function expectQuiet({ console, outside }: Alarms): void {
  expect({ console, outside }).toEqual({ console: [], outside: [] });
}
