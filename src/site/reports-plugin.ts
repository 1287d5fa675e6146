import type { DevEnvironment, Plugin } from 'vite';
import { isRunnableDevEnvironment } from 'vite';
import type { EvaluatedModules } from 'vite/module-runner';
import type { Environment } from './environment.ts';
import { reportStore } from './report-store.ts';

const ID = '\0virtual:hindsight/reports';

/**
 * In a live preview, has every module made anew that knows the reports when one of them changes, and open pages loaded
 * again.
 */
export function reportsPlugin(environment: Pick<Environment, 'cacheDir'>): Plugin {
  return {
    name: 'hindsight-reports',
    resolveId: (id) => (`\0${id}` === ID ? ID : null),
    load: (id) => (id === ID ? 'export {};' : null),
    configureServer: ({ environments: { client, ...others } }) =>
      reportStore(environment).tell(() => {
        Object.values(others).forEach(forget);
        client.hot.send({ type: 'full-reload', path: '*' });
      }),
  };
}

function forget(environment: DevEnvironment): void {
  const known = environment.moduleGraph.getModuleById(ID);
  if (known) environment.moduleGraph.invalidateModule(known, undefined, Date.now(), true);
  if (!isRunnableDevEnvironment(environment)) return;
  rerun(environment.runner.evaluatedModules, ID);
  // As Astro tells of content of its own: paths that it has asked pages for are asked for again.
  environment.hot.send('astro:content-changed', {});
}

/**
 * Has a module run again, and all that import it. What runs them asks the server only whether it has transformed a
 * module since it changed, which for a request that was under way it may have.
 */
function rerun(modules: EvaluatedModules, id: string, seen = new Set<string>()): void {
  const found = modules.getModuleById(id);
  if (!found || seen.has(id)) return;
  seen.add(id);
  for (const importer of found.importers) rerun(modules, importer, seen);
  modules.invalidateModule(found);
}
