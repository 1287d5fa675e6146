import type { AstroIntegration } from 'astro';
import { environmentPlugin } from './environment-plugin.ts';
import type { Environment } from './environment.ts';

/** Gives the site its environment. */
export function hindsight(environment: Omit<Environment, 'live'>): AstroIntegration {
  return {
    name: 'hindsight',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        updateConfig({ vite: { plugins: [environmentPlugin({ ...environment, live: command === 'dev' })] } });
      },
    },
  };
}
