import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { KeptFiles } from './kept-files.ts';
import { phase } from './phases.ts';
import { prerendererOf } from './prerenderer.ts';
import type { MadeSite } from './prerenderer.ts';
import { writeFiles } from './write-files.ts';
import { takeFiles } from './written-files.ts';

/**
 * Takes pages over from an earlier site where they would come out the same, shares the others among threads, and writes
 * what modules of the site leave beside the pages. Astro's own `incrementalBuild` keeps a second copy of each page and
 * writes all of them again.
 * @param fewest for tests: of fewer pages threads share none
 */
export function siteFiles(kept: KeptFiles, fewest?: number): AstroIntegration {
  const site: MadeSite = { folder: '', address: '', threads: 1 };
  return {
    name: 'hindsight-site-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        site.folder = fileURLToPath(config.outDir);
        site.address = new URL(config.base.replace(/\/?$/, '/'), config.site ?? 'http://localhost').href;
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((own) => prerendererOf(own, site, kept, fewest)),
      'astro:build:generated': () =>
        phase(site.threads === 1 ? 'pages' : `pages, by ${site.threads} threads`),
      'astro:build:done': async () => {
        for (const [name, files] of takeFiles()) {
          await writeFiles(site.folder, files(), kept);
          phase(name);
        }
      },
    },
  };
}
