import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { fileURLToPath } from 'node:url';
import { readEnvironment } from './src/site/read-environment.ts';
import { hindsight } from './src/site/integration.ts';

const { environment, settings } = await readEnvironment(import.meta.dirname, process.env);

/** An exercise is no page to be found: its address tells what it asks for. */
const isToBeFound = (page) => !/\/incidents\/[^/]+\/replay\/$/.test(page);

export default defineConfig({
  site: environment.origin,
  base: environment.base,
  cacheDir: environment.cacheDir,
  // The default drops the space between inline elements that stand on lines of their own.
  compressHTML: true,
  // Small scripts and styles as files: a strict content security policy allows no inline ones.
  build: { inlineStylesheets: 'never' },
  integrations: [
    hindsight(environment),
    mdx(),
    ...(settings.robots === 'index' ? [sitemap({ filter: isToBeFound })] : []),
  ],
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  vite: {
    resolve: {
      alias: {
        // Its version for browsers asks the page, which a worker has none of; this one has a table, as in Node.
        'decode-named-character-reference': fileURLToPath(
          import.meta.resolve('decode-named-character-reference'),
        ),
      },
    },
    build: {
      assetsInlineLimit: 0,
      // Astro marks its own MDX modules with a directive that only Astro reads.
      rolldownOptions: {
        onLog: (level, log, print) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && print(level, log),
      },
    },
    server: {
      fs: { allow: [import.meta.dirname, environment.contentDir] },
      watch: {
        // A link in a stranger's branch could have the preview watch the whole machine.
        followSymlinks: false,
        // What builds make is no source, and there are tens of thousands of files of it.
        ignored: ['.cache', 'dist'].map((folder) => `${import.meta.dirname}/${folder}/**`),
      },
    },
  },
});
