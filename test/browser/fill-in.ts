import type { Locator, Page } from 'playwright-core';
import { shown, valueAt } from '../../src/write/values.ts';

/** Makes the form say what a frontmatter says, control by control, as somebody would who knows the answers. */
export async function fillIn(page: Page, target: Record<string, unknown>): Promise<void> {
  const lists = await page
    .locator('[data-list]')
    .evaluateAll((all) =>
      (all as HTMLElement[]).map(({ dataset }) => [dataset['list']!, dataset['asking']!]),
    );
  for (const [path, asking] of lists as [string, string][]) await fillList(page, path, asking, target);
  const controls = page.locator('[data-form] :is([name], [data-path])[data-asking]:not([data-row] *)');
  for (const control of await controls.all()) {
    const path = (await control.getAttribute('name')) ?? (await control.getAttribute('data-path'))!;
    await set(control, valueAt(target, path.split('.')));
  }
}

async function fillList(
  page: Page,
  path: string,
  asking: string,
  target: Record<string, unknown>,
): Promise<void> {
  const list = page.locator(`[data-list="${path}"]`);
  const value = valueAt(target, path.split('.'));
  const entries = asking === 'record' ? Object.entries(value ?? {}) : ((value ?? []) as unknown[]);
  while ((await list.locator('[data-row]').count()) > 0) await list.locator('[data-remove]').first().click();
  for (const [index, entry] of entries.entries()) {
    await list.locator('[data-add]').click();
    const row = list.locator('[data-row]').nth(index);
    if (asking === 'texts') {
      await set(row.locator('[name]'), entry);
      continue;
    }
    const [key, fields] =
      asking === 'record' ? (entry as [string, object]) : [null, entry as Record<string, unknown>];
    if (key !== null) await set(row.locator('[name$=".key"]'), key);
    // The kind first: what only suspicions have is asked for when it is one.
    const names = Object.keys(fields).toSorted((a, b) => Number(b === 'kind') - Number(a === 'kind'));
    for (const name of names)
      await set(row.locator(`[name$=".${name}"]`), (fields as Record<string, unknown>)[name]);
  }
}

async function set(control: Locator, value: unknown): Promise<void> {
  const asking = await control.getAttribute('data-asking');
  if (asking === 'choices') {
    const wanted = new Set((value ?? []) as string[]);
    for (const box of await control.locator('input').all())
      await box.setChecked(wanted.has(await box.inputValue()));
  } else if (asking === 'choice' || asking === 'flag') await control.selectOption(shown(value));
  else if ((await control.inputValue()) !== shown(value)) await control.fill(shown(value));
}
