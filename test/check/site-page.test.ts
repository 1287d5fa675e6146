import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isPage } from '../../src/check/site-page.ts';
import { lenientSchema } from '../../src/check/lenient-schema.ts';
import type { Library } from '../../src/check/context.ts';
import { siteContent } from '../import/site-content.ts';

const PAGES = new URL('../../src/pages/', import.meta.url);

/** The addresses of the files of `src/pages` that make one page or file each. */
const addresses = readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(?:astro|ts)$/.test(file) && !file.includes('['))
  .map((file) => file.replace(/(?:(?:^|\/)index)?\.astro$|\.ts$/, ''))
  // What is shown where there is no page is itself none.
  .filter((address) => address !== '404');

it('a report may link to every page and file that the site has', async () => {
  const content = await siteContent();
  const lenient = lenientSchema(content.schema);
  const library = { has: () => false, hasPublicFile: () => Promise.resolve(false) } as unknown as Library;
  const context = { content, lenient, library, now: new Date(0) };
  const written = lenient.parse({});
  const refused: string[] = [];
  for (const address of addresses)
    if (!(await isPage(`/${address}`, written, context))) refused.push(address);
  expect(addresses.length).toBeGreaterThan(20);
  expect(refused).toEqual([]);
});
