import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { KeptFiles } from './kept-files.ts';
import { phase } from './phases.ts';
import { writeFiles } from './write-files.ts';
import { takeFiles } from './written-files.ts';

/**
 * Takes pages over from an earlier site where their route gives them the `cacheKey` that they had then, and writes what
 * modules of the site leave beside the pages. Astro's own `incrementalBuild` keeps a second copy of each page and writes
 * all of them again.
 */
export function siteFiles(kept: KeptFiles): AstroIntegration {
  const site = { folder: '', base: '' };
  const taken = new Set<string>();
  return {
    name: 'hindsight-site-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        site.folder = fileURLToPath(config.outDir);
        site.base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((own) => ({
          ...own,
          name: 'hindsight-site-files',
          async getStaticPaths() {
            const paths = await own.getStaticPaths();
            for (const { pathname, route, cacheKey } of paths) {
              if (cacheKey === undefined) continue;
              const address = pathname.replace(/^\/|\/$/g, '');
              const file = route.type === 'page' ? `${address}/index.html` : address;
              if (kept.take(file, cacheKey, site.folder))
                taken.add(encodeURI(site.base + file.replace(/index\.html$/, '')));
            }
            return paths;
          },
          render(request, options) {
            // Astro writes no file for an answer without a body, and has the page among those of the site map.
            if (taken.has(new URL(request.url).pathname)) return Promise.resolve(new Response(null));
            return own.render(request, options);
          },
        }));
      },
      'astro:build:generated': () => phase('pages'),
      'astro:build:done': async () => {
        for (const [name, files] of takeFiles()) {
          await writeFiles(site.folder, files(), kept);
          phase(name);
        }
      },
    },
  };
}
