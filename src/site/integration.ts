import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { environmentPlugin } from './environment-plugin.ts';
import type { Environment } from './environment.ts';
import { guideSections } from './guide-sections.ts';
import { phase } from './phases.ts';
import { writeFiles } from './write-files.ts';
import { takeFiles } from './written-files.ts';

/** Gives the site its environment, writes what its modules leave beside the pages, and gives the guide its search. */
export function hindsight(environment: Omit<Environment, 'live'>): AstroIntegration {
  return {
    name: 'hindsight',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        phase('configuration');
        updateConfig({ vite: { plugins: [environmentPlugin({ ...environment, live: command === 'dev' })] } });
      },
      'astro:build:start': () => phase('reports read'),
      'astro:build:generated': () => phase('pages'),
      'astro:build:done': async ({ dir, pages }) => {
        for (const [name, files] of takeFiles()) {
          await writeFiles(fileURLToPath(dir), files());
          phase(name);
        }
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
