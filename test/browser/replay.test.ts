import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { replays, shownBefore } from '../replay/library.ts';
import { expectQuiet, useBrowser } from './browser.ts';

const { visit, origin } = useBrowser();
const WALKED = [
  '2021-10-28-roblox-consul',
  '2019-02-08-kubernetes-prow-scheduling',
  '2023-05-02-cache-deadlock-stops-web-application',
  '2012-06-29-aws-us-east-storm',
  '2012-10-22-netflix-zone-evacuation',
];

describe('a replay', () => {
  it('is walked by keyboard to its end, five times over, and keeps what it was to itself till then, but on paper', async () => {
    const { page, context, alarms } = await visit('/replay/', { reducedMotion: 'reduce' });
    for (const id of WALKED) {
      const { incident, exercise } = replays.get(id)!;
      await page.goto(`${origin()}/incidents/${id}/replay/`);
      expect(await cardsOnPaper(page)).toEqual({ hidden: 0, steps: exercise.steps.length + 1 });
      const asked = exercise.steps.filter(({ ask }) => ask !== null).length;
      const moves = 1 + exercise.steps.length + asked + 1;
      const seen: string[] = [];
      let answers = 0;
      for (let move = 1; move <= moves; move += 1) {
        const state = await page.evaluate(() => ({
          text: document.querySelector('main')!.innerText,
          said: document.querySelector('[data-said]')!.textContent,
          progress: document.querySelector('[data-progress]')!.textContent,
          field: document.activeElement instanceof HTMLInputElement,
          focus: document.activeElement?.closest('.replay') !== null,
        }));
        expect(state.progress).toBe(`${move} of ${moves}`);
        if (move > 1)
          expect({ said: state.said !== '', focus: state.focus }).toEqual({ said: true, focus: true });
        if (move < moves) expect(state.text).not.toContain(incident.title);
        seen.push(state.text);
        if (state.field) {
          answers += 1;
          await page.keyboard.type(`guess ${answers}`);
          await page.keyboard.press('Enter');
        } else if (move < moves) await page.keyboard.press(move % 3 === 0 ? ' ' : 'ArrowRight');
      }
      expect({ id, answers }).toEqual({ id, answers: asked });
      const end = await page.locator('main').innerText();
      expect(end).toContain(incident.title);
      for (let answer = 1; answer <= asked; answer += 1)
        expect(
          await page
            .locator('[data-guess]')
            .nth(answer - 1)
            .innerText(),
        ).toBe(`guess ${answer}`);
      const all = seen.join('\n').toLowerCase();
      for (const text of shownBefore({ incident, exercise })) expect(all).toContain(text.toLowerCase());
    }
    // Back, and there again after a reload; nothing was sent anywhere.
    await page.keyboard.press('ArrowLeft');
    const progress = await page.locator('[data-progress]').innerText();
    await page.reload();
    expect(await page.locator('[data-progress]').innerText()).toBe(progress);
    await page.getByRole('button', { name: 'Begin again' }).click();
    await page.getByRole('button', { name: 'Big screen' }).click();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.step:visible').count()).toBe(1);
    await page.keyboard.press('Escape');
    expectQuiet(alarms);
    await context.close();
  }, 120_000);

  it('is chosen by what was seen and how hard it was, or by chance', async () => {
    const { page, context, alarms } = await visit('/replay/', { viewport: { width: 390, height: 844 } });
    const rows = page.locator('.replays > li:visible');
    expect(await rows.count()).toBe(replays.size);
    await page.getByLabel('Seen').selectOption('slow');
    await page.getByLabel('Difficulty').selectOption('hardest');
    const left = await rows.count();
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(replays.size);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.getByRole('button', { name: 'Surprise me' }).click();
    await page.waitForURL('**/replay/');
    await page
      .getByRole('button', { name: 'Next' })
      .or(page.getByRole('button', { name: /^See/ }))
      .waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expectQuiet(alarms);
    await context.close();
  });
});

/** The steps of a replay as they are printed, whatever the screen shows of them yet. */
async function cardsOnPaper(page: Page): Promise<{ hidden: number; steps: number }> {
  await page.locator('.stepping').waitFor();
  await page.emulateMedia({ media: 'print' });
  const cards = await page.locator('.step, .step > .card:not(.question)').evaluateAll((all) => ({
    hidden: all.filter((card) => !card.checkVisibility()).length,
    steps: all.filter((card) => card.matches('.step')).length,
  }));
  await page.emulateMedia({ media: 'screen' });
  return cards;
}
