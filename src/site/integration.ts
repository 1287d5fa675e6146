import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { environmentPlugin } from './environment-plugin.ts';
import type { Environment } from './environment.ts';
import { guideSections } from './guide-sections.ts';
import { reportsPlugin } from './reports-plugin.ts';
import { phase } from '../output/phases.ts';

/** Gives the site its environment, and the guide its search. */
export function hindsight(environment: Omit<Environment, 'live'>): AstroIntegration {
  return {
    name: 'hindsight',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        phase('configuration');
        updateConfig({
          vite: {
            plugins: [
              environmentPlugin({ ...environment, live: command === 'dev' }),
              reportsPlugin(environment),
            ],
          },
        });
      },
      'astro:build:start': () => phase('reports read'),
      'astro:build:done': async ({ dir, pages }) => {
        const paths = pages.map(({ pathname }) => pathname).filter((path) => /^guide\/.+\/$/.test(path));
        const sections = await Promise.all(
          paths.sort().map(async (path) => {
            const html = await readFile(new URL(`${path}index.html`, dir), 'utf8');
            return guideSections(html, `${environment.base}${path}`);
          }),
        );
        await writeFile(fileURLToPath(new URL('guide/search.json', dir)), JSON.stringify(sections.flat()));
      },
    },
  };
}
