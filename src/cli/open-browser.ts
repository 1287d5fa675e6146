import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Starts a browser without a window, where there is no graphics card and little room too.
 * @param more arguments besides
 * @throws Error saying what to install where there is none
 */
export async function openBrowser(...more: string[]): Promise<Browser> {
  return chromium.launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', ...more],
  });
}

/**
 * The path of a browser: `CHROMIUM_PATH`, an installed Chromium or Chrome, else the one that ships inside the
 * npm package `@sparticuz/chromium`.
 * @throws Error saying what to install where none of them is there
 */
async function findBrowser(): Promise<string> {
  const installed = [
    process.env['CHROMIUM_PATH'],
    ...(process.env['PATH'] ?? '')
      .split(delimiter)
      .flatMap((folder) => NAMES.map((name) => join(folder, name))),
    ...PLACES,
  ].find((path) => path !== undefined && path !== '' && runs(path));
  if (installed !== undefined) return installed;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('no browser was found: install Chromium or Chrome, or name one in CHROMIUM_PATH');
  }
  // Makes the package unpack the system libraries that a bare Linux lacks as well.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
  const { default: shipped } = await import('@sparticuz/chromium');
  return shipped.executablePath();
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
