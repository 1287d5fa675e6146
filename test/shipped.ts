import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

const CONTENT = resolve(import.meta.dirname, '../content');

/**
 * Whether the content folder still is the one that came with the project: its example reports under its own settings.
 * `npm run init` makes it somebody’s own, and what is tested of the examples then has nothing to look at.
 */
export const isAsShipped: boolean =
  existsSync(join(CONTENT, 'incidents/2024/2024-01-25-api-cache-overloads-server.mdx')) &&
  (parse(readFileSync(join(CONTENT, 'site.yaml'), 'utf8')) as { organisation?: unknown }).organisation ===
    'example';

/**
 * Tests that look at the examples, at the handbook beside them or at the site that they make. All others hold for
 * whatever content there is, and an adopter’s own is checked and built by them.
 */
export const OF_WHAT_IS_SHIPPED: readonly string[] = [
  'test/browser/**',
  'test/ci/**',
  'test/cli/init.test.ts',
  'test/content/**',
  'test/import/round-trip.test.ts',
  'test/incident/yaml-values.test.ts',
  'test/replay/**',
  'test/review/**',
  'test/site/!(public|insights-census).test.ts',
  'test/write/file-text.test.ts',
  'test/write/preview/render-preview.test.ts',
];
