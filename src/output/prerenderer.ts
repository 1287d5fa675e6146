import { join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import type { KeptFiles } from './kept-files.ts';
import { RenderThreads } from './render-threads.ts';
import { claim, sharedPages, writePage } from './shared-pages.ts';
import type { SharedPage } from './shared-pages.ts';

/** The site that is being made. */
export interface MadeSite {
  /** Absolute path of its folder. */
  folder: string;
  /** Its whole address, which ends with a slash. */
  address: string;
  /** How many threads render its pages. */
  threads: number;
}

/** Where Astro puts the modules that pages are made by, in the site's folder while it is built. */
const MODULES = '.prerender';

/**
 * Astro's prerenderer, but for pages whose route gives them a `cacheKey`: where they had the same one in an earlier site
 * they are taken over from there, and threads share the others.
 * @param fewest for tests: of fewer pages threads share none
 */
export function prerendererOf(
  own: AstroPrerenderer,
  site: MadeSite,
  kept: KeptFiles,
  fewest?: number,
): AstroPrerenderer {
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
        await writePage(shared.pages[place]!.file, 'response' in rendered ? rendered.response : rendered);
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
}
