import type { Plugin } from 'vite';
import type { Environment } from './environment.ts';

const NAME = 'virtual:hindsight';

/** Gives the environment to every module of the site, so that none of them reads the process's. */
export function environmentPlugin(environment: Environment): Plugin {
  return {
    name: 'hindsight-environment',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load: (id) => (id === `\0${NAME}` ? `export default ${JSON.stringify(environment)};` : null),
  };
}
