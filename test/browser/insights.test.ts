import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { columnsOf, packedRows } from '../../src/insights/columns.ts';
import { manyRows } from '../insights/many-rows.ts';
import { expectAccessible } from './axe.ts';
import { expectQuiet, useBrowser } from './browser.ts';

const { visit } = useBrowser();

async function seeChart(page: Page, figure: string): Promise<void> {
  await page.locator(`#${figure} [data-charts]`).scrollIntoViewIfNeeded();
  await page.locator(`#${figure} canvas`).first().waitFor();
}

async function choose(page: Page, part: string, value: string): Promise<void> {
  await page.locator(`select[data-part=${part}]`).selectOption(value);
}

describe('a chart', () => {
  it('is drawn by Chart.js when it comes into view, and nothing of it is loaded before', async () => {
    const { page, context, alarms } = await visit('/insights/', { viewport: { width: 1280, height: 400 } });
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    await page.waitForLoadState('networkidle');
    expect(loaded).toEqual([]);
    await seeChart(page, 'duration');
    expect(loaded.some((path) => path.includes('live-chart'))).toBe(true);
    expectQuiet(alarms);
    await context.close();
  });

  it('tells a full bar from an empty one in forced colours, and a timeline its phases', async () => {
    const { page, context, alarms } = await visit('/insights/', { forcedColors: 'active' });
    await seeChart(page, 'causes');
    const colours = await page
      .locator('#causes .live')
      .first()
      .evaluate((frame) =>
        ['--ink', '--paper'].map((name) => {
          const probe = frame.appendChild(document.createElement('span'));
          probe.style.color = `var(${name})`;
          return getComputedStyle(probe).color;
        }),
      );
    expect(new Set(colours).size).toBe(2);
    await page.goto(
      new URL('/incidents/2024-01-18-cache-configuration-makes-data-inconsistent/', page.url()).href,
    );
    const phases = await page.evaluate(() =>
      [...document.querySelectorAll('.time > li:not(.hyp, :last-child)')].map(
        (event) => getComputedStyle(event, '::after').backgroundColor,
      ),
    );
    expect(new Set(phases).size).toBe(3);
    expectQuiet(alarms);
    await context.close();
  });

  it('is gone through by arrow keys, each point named, and Enter opens its incident', async () => {
    const { page, context, alarms } = await visit('/insights/');
    await seeChart(page, 'duration');
    const canvas = page.locator('#duration canvas').first();
    const count = Number(/all (\d+)/.exec((await canvas.getAttribute('aria-label'))!)![1]);
    await canvas.focus();
    const names = new Set<string>();
    for (let index = 0; index < count; index += 1) {
      await page.keyboard.press('ArrowRight');
      await page.locator('#duration .tip.is-shown').first().waitFor();
      await page.waitForFunction(
        (before) => document.querySelector('#duration .tip')!.textContent !== before,
        [...names].at(-1) ?? '',
      );
      names.add((await page.locator('#duration .tip').first().textContent())!);
    }
    expect(names.size).toBe(count);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/incidents/*/');
    expectQuiet(alarms);
    await context.close();
  });

  it.each(['light', 'dark'] as const)(
    'has nothing that axe finds, drawn and filtered, in the %s theme',
    async (colorScheme) => {
      const { page, context, alarms } = await visit('/insights/?scope=part', { colorScheme });
      for (const figure of ['duration', 'impact', 'causes', 'time']) await seeChart(page, figure);
      await page.locator('.filters summary').click();
      await expectAccessible(page);
      expectQuiet(alarms);
      await context.close();
    },
  );
});

describe('a filter', () => {
  it('stands in the address and as a chip, recomputes every figure, and goes back and forward', async () => {
    const { page, context, alarms } = await visit('/insights/');
    await page.locator('.filters summary').click();
    const before = await page.locator('[data-finding=duration]').textContent();
    await choose(page, 'scope', 'part');
    await page.locator('[data-status]', { hasText: /^\d+ of \d+ incidents/ }).waitFor();
    expect(new URL(page.url()).search).toBe('?scope=part');
    expect(await page.locator('select[data-part=scope] option:checked').textContent()).toBe(
      'some users or functions',
    );
    const filtered = await page.locator('#duration h2').textContent();
    expect(await page.locator('[data-finding=duration]').textContent()).toBe(`${filtered}.`);
    await page.goBack();
    await page.waitForFunction(
      (text) => document.querySelector('[data-finding=duration]')!.textContent === text,
      before,
    );
    expect(await page.locator('.chips .chip').count()).toBe(0);
    await page.goForward();
    await page.locator('.chips .chip').first().waitFor();
    await page.locator('.chips .chip').first().click();
    await page.waitForFunction(() => location.search === '');
    expectQuiet(alarms);
    await context.close();
  });

  it('that leaves too few withholds figures and says so', async () => {
    const { page, context } = await visit('/insights/?organisation=unnamed-002');
    await page.getByText('too few to summarise').waitFor();
    expect(await page.locator('#duration .withheld').textContent()).toContain('a median is given from 10');
    await context.close();
  });

  it('that nothing passes says so', async () => {
    const { page, context, alarms } = await visit('/insights/?organisation=nobody');
    await page.getByText('none has all of this').waitFor();
    expect(await page.locator('main').textContent()).not.toMatch(/NaN|undefined/);
    expectQuiet(alarms);
    await context.close();
  });
});

describe('with ten thousand incidents', () => {
  // What a change costs is measured and printed, and judged by whoever reads it: a busy machine stretches every task.
  it('a change of filter recomputes every figure', async () => {
    const rows = packedRows(manyRows(10_000));
    const { page, context } = await visit('/');
    await page.route('**/api/insights/rows.json', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ json: { ...((await response.json()) as object), columns: columnsOf(rows) } });
    });
    await page.route('**/api/insights/names.json', (route) =>
      route.fulfill({ json: { ids: rows.map(({ id }) => id), titles: rows.map(({ title }) => title) } }),
    );
    await page.addInitScript(() => {
      const blocked: number[] = [];
      Object.assign(globalThis, { blocked });
      new PerformanceObserver((list) =>
        blocked.push(...list.getEntries().map(({ duration }) => duration)),
      ).observe({ type: 'longtask' });
    });
    await page.goto(new URL('/insights/', page.url()).href);
    await page.locator('.filters summary').click();
    await page.locator('select[data-part=scope]').waitFor();
    const blockedBy = async (act: () => Promise<void>) => {
      await page.waitForTimeout(600);
      await page.evaluate(() => ((globalThis as unknown as { blocked: number[] }).blocked.length = 0));
      await act();
      await page.locator('[data-status]', { hasText: 'of 10,000 incidents' }).waitFor();
      await page.waitForTimeout(800);
      return page.evaluate(() => Math.max(0, ...(globalThis as unknown as { blocked: number[] }).blocked));
    };
    const worst: Record<string, number> = {};
    for (const figure of ['duration', 'impact', 'time']) {
      await seeChart(page, figure);
      for (const [part, value] of [
        ['severity', 'sev1'],
        ['severity', 'sev2'],
        ['severity', 'sev3'],
      ] as const) {
        const took = await blockedBy(() =>
          page.evaluate(
            ([name, chosen]) => {
              const select = document.querySelector<HTMLSelectElement>(`select[data-part=${name}]`)!;
              select.value = chosen!;
              select.dispatchEvent(new Event('change'));
            },
            [part, value],
          ),
        );
        worst[figure] = Math.max(worst[figure] ?? 0, took);
      }
      await page.getByRole('button', { name: 'Remove all' }).click();
    }
    process.stdout.write(
      `longest task on a change of filter at 10,000 incidents, in ms: ${JSON.stringify(worst)}\n`,
    );
    expect(Object.keys(worst)).toEqual(['duration', 'impact', 'time']);
    await context.close();
  });
});

describe('without JavaScript', () => {
  it('drawings, tables and files stand', async () => {
    const { page, context } = await visit('/insights/', { javaScriptEnabled: false });
    expect(await page.locator('#duration svg.still').first().isVisible()).toBe(true);
    await page.locator('#duration .data summary').click();
    expect(await page.locator('#duration .data tbody tr').count()).toBeGreaterThan(4);
    expect(await page.locator('[data-filters]').isVisible()).toBe(false);
    await context.close();
  });
});
