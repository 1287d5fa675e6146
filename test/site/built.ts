import { existsSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { inject } from 'vitest';
import type { SiteBuilt } from './built.setup.ts';

// Every file of tests that looks at the site begins by waiting for it.
while (!existsSync(inject('siteBuilt'))) await setTimeout(200);

/** How the build of the site ended. */
export const built = JSON.parse(readFileSync(inject('siteBuilt'), 'utf8')) as SiteBuilt;
if (built.failed) throw new Error(`the site could not be built:\n${built.stderr}`);
