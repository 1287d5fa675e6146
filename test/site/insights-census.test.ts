import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../src/cli/project.ts';
import type { Insights } from '../../src/insights/insights.ts';
import { BuiltPage, readJson } from './pages.ts';
import './one-build.ts';

const folder = mkdtempSync(join(tmpdir(), 'hindsight-census-'));
const site = join(folder, 'dist');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(() => {
  const { status, stderr } = spawnSync(process.execPath, ['src/cli/build.ts', '--outDir', site], {
    cwd: PROJECT_ROOT,
    encoding: 'utf8',
    env: {
      ...process.env,
      HINDSIGHT_CONTENT: join(PROJECT_ROOT, 'test/site/fixtures/census'),
      INIT_CWD: PROJECT_ROOT,
      SOURCE_DATE_EPOCH: String(Date.UTC(2024, 11, 31) / 1000),
      NODE_ENV: 'production',
    },
  });
  expect({ status, stderr }).toMatchObject({ status: 0 });
});

describe('a year of one organisation’s incidents, all of them', () => {
  it('has intervals of the median and of shares, each around its estimate', () => {
    const { duration, causes, detection } = readJson<Insights>(site, 'api/insights.json');
    const [low, high] = duration.interval!;
    expect(low).toBeLessThanOrEqual(duration.medianMinutes!);
    expect(high).toBeGreaterThanOrEqual(duration.medianMinutes!);
    for (const { k, n, interval } of [...causes, ...detection]) {
      expect(interval![0]).toBeLessThanOrEqual(k / n);
      expect(interval![1]).toBeGreaterThanOrEqual(k / n);
    }
  });

  it('has a number per quarter with its interval', () => {
    const { perQuarter } = readJson<Insights>(site, 'api/insights.json');
    expect(perQuarter!.map(({ quarter, count }) => [quarter, count])).toEqual([
      ['2024-Q1', 20],
      ['2024-Q2', 16],
      ['2024-Q3', 22],
      ['2024-Q4', 18],
    ]);
    const page = new BuiltPage(site, 'insights/');
    expect(page.text('#quarters h2')).toBe('16 to 22 incidents a quarter, over 4 whole quarters');
    expect(page.text('#quarters')).toContain('20 (12.22 to 30.89)');
  });

  it('compares before with after, with the interval of the difference', () => {
    const page = new BuiltPage(site, 'insights/');
    expect(page.text('#comparison h2')).toMatch(/^From 1 Jul 2024 on the median is .*; the 95% interval is /);
    expect(page.text('#comparison .sample')).toMatch(/^3\d known durations before, 3\d from it on/);
  });

  it('says that all incidents are in it, and of whom', () => {
    expect(new BuiltPage(site, 'insights/').text('.lead')).toContain(
      'Every incident of acme since 1 Jan 2024',
    );
  });

  it('lists actions: open when the cause came back first, and closure by type', () => {
    const page = new BuiltPage(site, 'actions/');
    expect(page.text('section h2')).toMatch(/^Open when the cause came back/);
    expect(page.text('#closure')).toContain('How actions of each type stand');
  });
});
