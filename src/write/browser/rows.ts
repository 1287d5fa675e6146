/** The entries of a list in the form, made from its template. */

export function rowsOf(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[data-row]')];
}

/** Adds an entry at the end. */
export function addRow(list: HTMLElement): HTMLElement {
  const template = list.querySelector('template')!;
  const row = template.content.firstElementChild!.cloneNode(true) as HTMLElement;
  list.querySelector('[data-rows]')!.append(row);
  renumber(list);
  return row;
}

export function removeRow(list: HTMLElement, row: HTMLElement): void {
  row.remove();
  renumber(list);
}

export function clearRows(list: HTMLElement): void {
  list.querySelector('[data-rows]')!.replaceChildren();
}

/** Makes a list have so many entries. */
export function withRows(list: HTMLElement, count: number): void {
  const template = list.querySelector('template')!;
  const rows = Array.from({ length: count }, () => template.content.firstElementChild!.cloneNode(true));
  list.querySelector('[data-rows]')!.replaceChildren(...rows);
  renumber(list);
}

/** Moves an entry to a place; the others keep theirs, and with it the focus. */
export function moveRow(list: HTMLElement, row: HTMLElement, place: number): void {
  const others = rowsOf(list).filter((other) => other !== row);
  const next = others[place];
  if (next) next.before(row);
  else others.at(-1)?.after(row);
  renumber(list);
}

/** What an entry is called: "event 3". */
export function entryName(row: HTMLElement): { entry: string; number: number } {
  const list = row.closest<HTMLElement>('[data-list]')!;
  return {
    entry: row.querySelector<HTMLElement>('[data-entry]')!.dataset['entry']!,
    number: rowsOf(list).indexOf(row) + 1,
  };
}

const NUMBERED = ['id', 'name', 'for', 'aria-describedby', 'aria-labelledby', 'data-path'];

/** Names, labels and descriptions say the place of the entry that they are in. */
function renumber(list: HTMLElement): void {
  const path = list.dataset['list']!.replaceAll('.', '\\.');
  const numbered = new RegExp(`(^|f-)(${path})\\.(?:\\*|\\d+)`, 'g');
  rowsOf(list).forEach((row, index) => {
    const { entry } = row.querySelector<HTMLElement>('[data-entry]')!.dataset;
    const name = `${entry!} ${index + 1}`;
    row.setAttribute('aria-label', name);
    row.querySelector('[data-entry]')!.textContent = name;
    for (const element of row.querySelectorAll('*'))
      for (const attribute of NUMBERED) {
        const value = element.getAttribute(attribute);
        if (value !== null) element.setAttribute(attribute, value.replace(numbered, `$1$2.${index}`));
      }
  });
}
