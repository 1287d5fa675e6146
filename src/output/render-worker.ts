import { workerData } from 'node:worker_threads';
import { App } from 'astro/app';
import type { SSRManifest } from 'astro';
import type { RenderTask } from './render-threads.ts';
import { claim, writePage } from './shared-pages.ts';

const { entry, shared } = workerData as RenderTask;
const { manifest } = (await import(entry)) as { manifest: SSRManifest };
// Whole pages: nobody waits for the beginning of one.
const app = new App(manifest, false);
const routes = new Map(manifest.routes.map(({ routeData }) => [routeData.component, routeData]));

// The main thread goes from the first to the last.
for (let place = shared.pages.length - 1; place >= 0; place -= 1) {
  if (!claim(shared, place)) continue;
  const { url, component, file } = shared.pages[place]!;
  const routeData = routes.get(component);
  if (!routeData) throw new Error(`${component}: no route of this name`);
  const response = await app.render(new Request(url), { routeData });
  // Where a page throws, Astro answers for it with another one.
  if (response.status !== 200) throw new Error(`${url}: rendered with status ${response.status}`);
  await writePage(file, response);
}
