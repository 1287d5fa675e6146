import type { Page } from 'playwright-core';

/**
 * Makes the form say what a frontmatter says, control by control, as somebody would who knows the answers. It happens
 * in the page, by its own buttons and events: hundreds of commands from outside would take minutes.
 */
export async function fillIn(page: Page, target: Record<string, unknown>): Promise<void> {
  await page.evaluate((wanted) => {
    const text = (value: unknown): string =>
      Array.isArray(value) ? value.join(', ') : value === undefined ? '' : String(value as string);
    const at = (data: unknown, path: string): unknown =>
      path
        .split('.')
        .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], data);
    const set = (control: HTMLElement, value: unknown): void => {
      if (control.dataset['asking'] === 'choices') {
        const chosen = (value ?? []) as string[];
        for (const box of control.querySelectorAll('input'))
          if (box.checked !== chosen.includes(box.value)) box.click();
        return;
      }
      const input = control as HTMLInputElement;
      if (input.value === text(value)) return;
      input.focus();
      input.value = text(value);
      for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
    };
    for (const list of document.querySelectorAll<HTMLElement>('[data-list]')) {
      const { list: path, asking } = list.dataset;
      const value = at(wanted, path!);
      const entries = asking === 'record' ? Object.entries(value ?? {}) : ((value ?? []) as unknown[]);
      for (const button of list.querySelectorAll<HTMLElement>('[data-remove]')) button.click();
      for (const entry of entries) {
        list.querySelector<HTMLElement>('[data-add]')!.click();
        const row = [...list.querySelectorAll<HTMLElement>('[data-row]')].at(-1)!;
        const [key, fields] = asking === 'record' ? (entry as [string, object]) : [undefined, entry];
        for (const control of row.querySelectorAll<HTMLInputElement>('[name]')) {
          const field = control.name.split('.').at(-1)!;
          if (asking === 'texts') set(control, entry);
          else
            set(
              control,
              field === 'key' && key !== undefined ? key : (fields as Record<string, unknown>)[field],
            );
        }
      }
    }
    const controls = '[data-form] :is([name], [data-path])[data-asking]:not([data-row] *)';
    for (const control of document.querySelectorAll<HTMLInputElement>(controls))
      set(control, at(wanted, control.dataset['path'] ?? control.name));
    (document.activeElement as HTMLElement | null)?.blur();
  }, target);
}
