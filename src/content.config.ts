import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import environment from 'virtual:hindsight';
import { GUIDE_PARTS } from './site/guide-parts.ts';
import { reportLoader } from './site/loader.ts';

/** Pages that maintainers write, real MDX. */
function handbook(folder: string) {
  const base = join(environment.contentDir, folder);
  return defineCollection({
    loader: existsSync(base) ? glob({ base, pattern: '**/*.mdx' }) : () => [],
    schema: z.strictObject({
      title: z.string(),
      description: z.string(),
      /** Of a page of the guide: where its sidebar lists it. */
      part: z.enum(GUIDE_PARTS).default('more'),
      /** Its place among the others; those without one come last, by title. */
      order: z.number().optional(),
      /** A public site leaves out a page that is `internal`. */
      audience: z.enum(['internal', 'public']).default('public'),
    }),
  });
}

export const collections = {
  incidents: defineCollection({ loader: reportLoader(environment) }),
  guide: handbook('guide'),
  patterns: handbook('patterns'),
};
