import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { KeptFiles } from './kept-files.ts';
import { phase } from './phases.ts';
import { RenderThreads } from './render-threads.ts';
import { claim, sharedPages, writePage } from './shared-pages.ts';
import type { SharedPage } from './shared-pages.ts';
import { writeFiles } from './write-files.ts';
import { takeFiles } from './written-files.ts';

/** Where Astro puts the modules that pages are made by, in the site's folder while it is built. */
const MODULES = '.prerender';

/**
 * Takes pages over from an earlier site where their route gives them the `cacheKey` that they had then, shares the
 * others that have one among threads, and writes what modules of the site leave beside the pages. Astro's own
 * `incrementalBuild` keeps a second copy of each page and writes all of them again.
 * @param fewest for tests: of fewer pages threads share none
 */
export function siteFiles(kept: KeptFiles, fewest?: number): AstroIntegration {
  const site = { folder: '', address: '', threads: 1 };
  return {
    name: 'hindsight-site-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        site.folder = fileURLToPath(config.outDir);
        site.address = new URL(config.base.replace(/\/?$/, '/'), config.site ?? 'http://localhost').href;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((own) => {
          const taken = new Set<string>();
          const places = new Map<string, number>();
          let shared = sharedPages([]);
          let threads: RenderThreads | null = null;
          let failed = false;
          return {
            ...own,
            name: 'hindsight-site-files',
            async getStaticPaths() {
              const paths = await own.getStaticPaths();
              const pages: SharedPage[] = [];
              for (const { pathname, route, cacheKey } of paths) {
                if (cacheKey === undefined) continue;
                const address = pathname.replace(/^\/|\/$/g, '');
                const file = route.type === 'page' ? `${address}/index.html` : address;
                const url = site.address + encodeURI(file.replace(/index\.html$/, ''));
                if (kept.take(file, cacheKey, site.folder)) taken.add(url);
                else if (route.type === 'page') {
                  places.set(url, pages.length);
                  pages.push({ url, component: route.component, file: join(site.folder, file) });
                }
              }
              shared = sharedPages(pages);
              threads = new RenderThreads(join(site.folder, MODULES), shared, fewest);
              site.threads += threads.count;
              return paths;
            },
            async render(request, options) {
              // Astro writes no file for an answer without a body, and has the page among those of the site map.
              if (taken.has(request.url)) return new Response(null);
              const place = places.get(request.url);
              if (place !== undefined && !claim(shared, place)) return new Response(null);
              try {
                const rendered = await own.render(request, options);
                if (place === undefined) return rendered;
                await writePage(
                  shared.pages[place]!.file,
                  'response' in rendered ? rendered.response : rendered,
                );
                return new Response(null);
              } catch (error) {
                failed = true;
                throw error;
              }
            },
            async teardown() {
              await own.teardown?.();
              if (failed) await threads?.stop();
              else await threads?.end();
            },
          };
        });
      },
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
