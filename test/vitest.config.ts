import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import Sequence from './sequence.ts';
import { isAsShipped, OF_WHAT_IS_SHIPPED } from './shipped.ts';

const root = new URL('..', import.meta.url).pathname;
const leftOut = isAsShipped ? [] : OF_WHAT_IS_SHIPPED;

export default defineConfig({
  test: {
    root,
    reporters: ['default', './test/closing-line.ts'],
    sequence: { sequencer: Sequence },
    // One more than there are cores, since browsers and commands are waited for.
    maxWorkers: availableParallelism() + 1,
    // A busy machine takes its time, and tests do not time.
    testTimeout: 180_000,
    hookTimeout: 300_000,
    globalSetup: ['test/compile-cache.setup.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/site/**', 'test/browser/**', ...leftOut],
          setupFiles: ['test/seed.setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts', 'test/browser/**/*.test.ts'],
          exclude: [...leftOut],
          globalSetup: ['test/site/built.setup.ts'],
          setupFiles: ['test/site/built.ts'],
        },
      },
    ],
  },
});
