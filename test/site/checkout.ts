import { spawnSync } from 'node:child_process';
import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../src/cli/project.ts';
import { userEnvironment } from './environment.ts';

/** What commands need of the project, besides packages. */
const PARTS = ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

export interface Ran {
  status: number | null;
  signal: string | null;
  stdout: string;
  stderr: string;
}

/**
 * A copy of the project, so that files of tests can build at the same time: builds in the same checkout share Astro's
 * own folder.
 */
export class Checkout {
  readonly root: string;
  readonly #folder: string;

  /** @param folder where the copy is made, and where its user stands who calls commands */
  constructor(folder: string) {
    this.#folder = folder;
    this.root = join(folder, 'project');
    for (const part of PARTS) cpSync(join(PROJECT_ROOT, part), join(this.root, part), { recursive: true });
    symlinkSync(join(PROJECT_ROOT, 'node_modules'), join(this.root, 'node_modules'), 'junction');
  }

  /**
   * Runs a command for a content folder to its end.
   * @param command its file, such as `src/cli/build.ts`
   * @param node options of Node.js itself
   */
  run(
    command: string,
    args: readonly string[],
    content: string,
    variables: Record<string, string> = {},
    node: readonly string[] = [],
  ): Ran {
    return spawnSync(process.execPath, [...node, join(this.root, command), ...args], {
      cwd: this.#folder,
      encoding: 'utf8',
      env: userEnvironment({ HINDSIGHT_CONTENT: content, INIT_CWD: this.#folder, ...variables }),
      maxBuffer: 64 * 1024 * 1024,
    });
  }
}
