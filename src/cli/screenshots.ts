import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { Command } from 'commander';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { buildSite } from './build-site.ts';
import { openBrowser } from './open-browser.ts';
import { fromCaller, PROJECT_ROOT } from './project.ts';
import { SHOTS, SIZES } from './screenshots/shots.ts';
import type { Shot } from './screenshots/shots.ts';
import { serveFolder } from './serve-folder.ts';

const THEMES = ['light', 'dark'] as const;

const { built } = new Command('npm run screenshots --')
  .description('Takes the pictures of the site that the guide and the README show, light and dark.')
  .option('--built <folder>', 'of this site, and build none')
  .showHelpAfterError()
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse()
  .opts<{ built?: string }>();

const scratch = await mkdtemp(join(tmpdir(), 'hindsight-screenshots-'));
try {
  const site = built === undefined ? join(scratch, 'site') : fromCaller(built);
  if (built === undefined) await buildSite(PROJECT_ROOT, site);
  const served = await serveFolder(site, 0);
  const browser = await openBrowser('--font-render-hinting=none');
  for (const shot of SHOTS) await take(browser, served.origin, shot);
  await browser.close();
  await served.close();
} finally {
  await rm(scratch, { recursive: true, force: true });
}

async function take(
  browser: Browser,
  origin: string,
  { name, path, size, scrollTo, ready, to }: Shot,
): Promise<void> {
  for (const colorScheme of THEMES) {
    const context = await browser.newContext({
      viewport: SIZES[size],
      colorScheme,
      deviceScaleFactor: 1.5,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await page.goto(origin + path, { waitUntil: 'networkidle' });
    if (ready) await page.locator(ready).first().waitFor();
    if (scrollTo)
      await page
        .locator(scrollTo)
        .first()
        .evaluate((element) => element.scrollIntoView());
    const picture = sharp(await page.screenshot());
    const file = join(PROJECT_ROOT, to.replace('THEME', colorScheme));
    await mkdir(join(file, '..'), { recursive: true });
    const small = to.endsWith('.webp')
      ? picture.webp({ quality: 60, effort: 6 })
      : picture.png({ palette: true, effort: 10 });
    const bytes = await small.toBuffer();
    await writeFile(file, bytes);
    process.stderr.write(`${name} ${colorScheme}: ${Math.round(bytes.length / 1024)} kB\n`);
    await context.close();
  }
}
