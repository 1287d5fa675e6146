import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../src/cli/project.ts';

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['src/cli/actions.ts', '--as-of', '2024-12-31', ...args], {
    cwd: PROJECT_ROOT,
    encoding: 'utf8',
    env: {
      ...process.env,
      HINDSIGHT_CONTENT: `${PROJECT_ROOT}/test/site/fixtures/census`,
      INIT_CWD: PROJECT_ROOT,
    },
  });

describe('npm run actions', () => {
  it('lists what is open, what was open when the cause came back first', () => {
    const { stdout, status } = run();
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^As of 2024-12-31: 27 of 76 actions whose status is told are open, 20 of them overdue/,
    );
    expect(stdout.split('\n\n')[1]).toContain('was open when the cause came back');
  });

  it('gives the same as JSON and as CSV', () => {
    const json = JSON.parse(run('--format', 'json').stdout) as {
      open: number;
      overdue: number;
      actions: object[];
    };
    expect(json).toMatchObject({ asOf: '2024-12-31', all: 76, statusKnown: 76, open: 27, overdue: 20 });
    const lines = run('--format', 'csv').stdout.trimEnd().split('\r\n');
    expect(lines).toHaveLength(1 + json.actions.length);
    expect(lines[0]).toBe(Object.keys(json.actions[0]!).join(','));
  });

  it('refuses what it does not understand with exit code 2', () => {
    expect(run('--as-of', 'soon').status).toBe(2);
    expect(run('--format', 'xml').status).toBe(2);
  });
});
