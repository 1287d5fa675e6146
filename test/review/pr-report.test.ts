import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../src/cli/project.ts';
import { Repository } from './repository.ts';

const repository = new Repository();
afterAll(() => repository.remove());

const SOUND = readFileSync(
  join(PROJECT_ROOT, 'content/incidents/2024/2024-01-25-api-cache-overloads-server.mdx'),
  'utf8',
);
const ANOTHER = SOUND.replaceAll('2024-01-25T', '2024-03-25T');
const MARKUP = 'A | <img src=x> [b](https://evil.invalid) *c*';

function report(base: string): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['src/cli/pr-report.ts', base], {
    cwd: PROJECT_ROOT,
    encoding: 'utf8',
    env: { ...process.env, HINDSIGHT_CONTENT: repository.dir, SOURCE_DATE_EPOCH: '1795219200' },
  });
}

describe('npm run pr-report', { timeout: 60_000 }, () => {
  it('says so where no report changes', () => {
    const { status, stdout } = report('origin/main');
    expect(status).toBe(0);
    expect(stdout).toBe(
      '# What this changes\n\nNo report is new, changed or removed.\n\n## Figures that change\n\nNone.\n',
    );
  });

  it('refuses a base that is not there with exit code 2', () => {
    const { status, stderr } = report('nowhere');
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('nowhere') });
  });

  describe('of a branch', () => {
    let told: string;
    /** What stands under the heading of a report. */
    const part = (title: string) => told.split('\n## ').find((section) => section.includes(title))!;

    beforeAll(() => {
      repository.write(
        'incidents/2024/2024-03-25-cache-again.mdx',
        ANOTHER.replace(/^title: .*$/m, `title: '${MARKUP}'`),
      );
      repository.write(
        'incidents/2024/2024-03-25-in-review.mdx',
        ANOTHER.replace('status: published', 'status: in-review'),
      );
      repository.write(
        'incidents/2024/2024-03-25-broken.mdx',
        ANOTHER.replace('status: published', 'status: lost'),
      );
      repository.write(
        'incidents/2024/2024-01-25-api-cache-overloads-server.mdx',
        SOUND.replace('trigger: config-change', 'trigger: deploy'),
      );
      repository.commit();
      // Also what is not committed yet.
      rmSync(join(repository.dir, 'incidents/2023/2023-08-13-cache-expiry-serves-stale-content.mdx'));
      told = report('origin/main').stdout;
    });

    it('counts what it does', () => {
      expect(told).toContain('\nReports: 3 new, 1 changed, 1 removed.\n');
    });

    it('tells the facts as they were read, and of a changed report what they were before', () => {
      expect(part('2024-03-25-cache-again')).toContain('| Lasted | 4 h |\n');
      expect(part('2024-03-25-cache-again')).toContain(
        '| Time to detect | unknown: detection is given as the minute of the start |',
      );
      const changed = part('2024-01-25-api-cache-overloads-server.mdx');
      expect(changed).toContain('| Set off by | deploy | config change |');
      expect(changed).toContain('| Lasted | 4 h | |');
    });

    it('shows texts of a report as text, whatever they hold', () => {
      expect(told).toContain(String.raw`## New: A | \<img src=x> \[b]\(https\://evil.invalid) \*c\*`);
    });

    it('draws it on a clock', () => {
      expect(part('2024-03-25-cache-again')).toContain('+2:00 cause known · +4:00 resolved');
      expect(part('2024-03-25-cache-again')).toContain('suspected network or data, at most 30 min');
    });

    it('lists what the check says, errors first, and reads nothing out of a report with errors', () => {
      expect(part('2024-03-25-broken')).toContain('- **Error** line 7: `lost` is not a value of `status`');
      expect(part('2024-03-25-broken')).toContain('It cannot be read before its errors are mended.');
      expect(part('2024-03-25-cache-again')).toContain('**Warning** line');
    });

    it('names past incidents with what ended them, and none of the branch’s own', () => {
      const past = part('2024-03-25-cache-again').split('### Past incidents most like it\n')[1]!;
      expect(past).toMatch(
        /^\n- \[Cache settings .*\/incidents\/2024-01-25-api-cache-overloads-server\/\): .*same component/,
      );
      expect(past).toContain('Ended by rollback and restart: The cache settings were rolled back');
      expect(past).not.toContain('2024-03-25');
    });

    it('tells which figures change, and which would once a report in review is published', () => {
      const figures = told.split('\n## Figures that change\n')[1]!;
      // One came and one went.
      expect(figures).not.toContain('| Incidents |');
      expect(figures).toContain('| Suspected, and another cause: network | 1 | 2 |');
      expect(figures).toContain('| Symptom: stale or wrong content | 1 | 0 |');
      expect(figures).toContain('| Came back: configuration › cache at');
      expect(part('2024-03-25-in-review')).toContain('### Figures that change once it is published');
      expect(part('2024-03-25-in-review')).toContain('| Incidents | 3 | 4 |');
    });
  });
});
