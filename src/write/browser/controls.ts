import type { Asking } from '../shape.ts';
import { dataPath, put, shown, typed, valueAt } from '../values.ts';
import type { DataPath } from '../values.ts';
import { clearRows, rowsOf, withRows } from './rows.ts';

/** A control that holds one value; a group of boxes holds a list. */
export type Control = HTMLElement;

/** What the form says, and the control that says it, by its path in the frontmatter. */
export interface Read {
  frontmatter: Record<string, unknown>;
  controls: Map<string, Control>;
}

/** Reads the form. Entries in which nothing stands are left out, and the others counted without them. */
export function readForm(form: HTMLElement): Read {
  const frontmatter: Record<string, unknown> = {};
  const controls = new Map<string, Control>();
  for (const group of form.querySelectorAll<HTMLElement>('[data-needed]'))
    put(frontmatter, dataPath(group.dataset['group']!), {});
  const places = entryPlaces(form);
  for (const control of controlsIn(form)) {
    const path = pathOf(control, places);
    if (path === null) continue;
    controls.set(path.join('.'), control);
    if (path.at(-1) === KEY) continue;
    const value = valueOf(control);
    if (value !== undefined) put(frontmatter, path, value);
    else if (control.dataset['asking'] === 'slugs' && control.ariaRequired === 'true')
      put(frontmatter, path, []);
  }
  return { frontmatter, controls };
}

/** Makes the form say what a frontmatter says, and nothing else. */
export function fillForm(form: HTMLElement, frontmatter: Record<string, unknown>): void {
  for (const list of form.querySelectorAll<HTMLElement>('[data-list]')) {
    clearRows(list);
    const value = valueAt(frontmatter, dataPath(list.dataset['list']!));
    if (list.dataset['asking'] === 'record') fillRecord(list, value);
    else if (Array.isArray(value)) withRows(list, value.length);
  }
  for (const control of controlsIn(form)) {
    const name = nameOf(control);
    if (recordOf(control) === null) setValue(control, valueAt(frontmatter, dataPath(name)));
  }
}

/** The value of a control, as the frontmatter has it. */
export function valueOf(control: Control): unknown {
  if (control.dataset['asking'] === 'choices') {
    const chosen = [...control.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
    return chosen.length === 0 ? undefined : chosen;
  }
  return typed(control.dataset['asking'] as Asking, (control as HTMLInputElement).value);
}

export function controlsIn(element: HTMLElement): Control[] {
  return [...element.querySelectorAll<Control>('[name][data-asking], [data-path][data-asking]')];
}

function setValue(control: Control, value: unknown): void {
  if (control.dataset['asking'] === 'choices') {
    const chosen = new Set(Array.isArray(value) ? value : []);
    for (const box of control.querySelectorAll('input')) box.checked = chosen.has(box.value);
    return;
  }
  (control as HTMLInputElement).value = shown(value);
}

function nameOf(control: Control): string {
  return control.dataset['path'] ?? (control as HTMLInputElement).name;
}

/** What stands for the key of an entry of a record. */
const KEY = 'key';

function recordOf(control: Control): HTMLElement | null {
  return control.closest<HTMLElement>('[data-asking=record]');
}

function fillRecord(list: HTMLElement, value: unknown): void {
  const entries = Object.entries((value ?? {}) as Record<string, Record<string, unknown>>);
  withRows(list, entries.length);
  rowsOf(list).forEach((row, index) => {
    const [key, entry] = entries[index]!;
    for (const control of controlsIn(row)) {
      const field = nameOf(control).split('.').at(-1)!;
      setValue(control, field === KEY ? key : entry[field]);
    }
  });
}

/** The place of each entry among those that say something; `null` for one that does not. */
function entryPlaces(form: HTMLElement): Map<Element, number | null> {
  const places = new Map<Element, number | null>();
  for (const list of form.querySelectorAll<HTMLElement>('[data-list]')) {
    let next = 0;
    for (const row of rowsOf(list)) {
      const says = controlsIn(row).some((control) => valueOf(control) !== undefined);
      places.set(row, says ? next : null);
      next += Number(says);
    }
  }
  return places;
}

function pathOf(control: Control, places: Map<Element, number | null>): DataPath | null {
  const path = dataPath(nameOf(control));
  const row = control.closest('[data-row]');
  if (!row) return path;
  const place = places.get(row) ?? null;
  if (place === null) return null;
  const list = row.closest<HTMLElement>('[data-list]')!;
  const depth = list.dataset['list']!.split('.').length;
  const key = list.dataset['asking'] === 'record' ? keyOf(row) : place;
  return [...path.slice(0, depth), key, ...path.slice(depth + 1)];
}

function keyOf(row: Element): string {
  return row.querySelector<HTMLInputElement>('[name$=".key"]')?.value.trim() ?? '';
}

/** The control of a field; of what has none of its own, the first in it, or the button that adds an entry. */
export function controlFor(path: string, controls: Read['controls'], form: HTMLElement): HTMLElement | null {
  if (path === 'body' || path === 'file') return document.getElementById(`f-${path}`);
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const own = controls.get(at);
    if (own) return own;
    const inside = [...controls].find(([name]) => name.startsWith(`${at}.`));
    if (inside) return inside[1];
    const add = form.querySelector<HTMLElement>(`[data-list="${CSS.escape(at)}"] [data-add]`);
    if (add) return add;
  }
  return null;
}
