import type { Control } from './controls.ts';
import { readForm } from './controls.ts';
import { addRow, entryName, moveRow, removeRow, rowsOf } from './rows.ts';
import type { WriterForm } from './writer-form.ts';

/** What happens in the form while it is filled in: entries come and go and sort themselves, times are completed. */
export class Editing {
  readonly #writer: WriterForm;
  readonly #zone: HTMLInputElement;

  constructor(writer: WriterForm) {
    this.#writer = writer;
    const { form, root } = writer;
    this.#zone = form.querySelector<HTMLInputElement>('#zone')!;
    form.addEventListener('click', ({ target }) => {
      if (!(target instanceof Element)) return;
      const list = target.closest<HTMLElement>('[data-list]');
      if (list && target.closest('[data-add]')) this.#add(list);
      else if (list && target.closest('[data-remove]'))
        this.#remove(list, target.closest<HTMLElement>('[data-row]')!);
    });
    form.addEventListener('focusout', (event) => void this.#left(event));
    form.addEventListener('change', () => this.#showHypotheses());
    root.addEventListener('taken', () => void this.#taken());
  }

  #add(list: HTMLElement): void {
    const row = addRow(list);
    this.#showHypotheses();
    row.querySelector<HTMLElement>('input, textarea, select')!.focus();
    this.#writer.announce(this.#writer.texts('write.added', entryName(row)));
    this.#writer.changed();
  }

  #remove(list: HTMLElement, row: HTMLElement): void {
    removeRow(list, row);
    list.querySelector<HTMLElement>('[data-add]')!.focus();
    this.#writer.announce(this.#writer.texts('write.removed'));
    this.#writer.changed();
  }

  async #left({ target, relatedTarget }: FocusEvent): Promise<void> {
    if (!(target instanceof HTMLElement)) return;
    if (target === this.#zone) return this.#checkZone();
    if (target.dataset['asking'] === 'moment') await this.#complete(target);
    if (target instanceof HTMLInputElement && isNamed(target.name)) await this.#name(target, target.name);
    const row = target.closest<HTMLElement>('[data-row]');
    const list = row?.closest<HTMLElement>('[data-list=timeline]');
    if (row && list && !(relatedTarget instanceof Node && row.contains(relatedTarget)))
      await this.#sort(list, row);
  }

  async #complete(control: Control): Promise<void> {
    const input = control as HTMLInputElement;
    if (input.value.trim() === '') return;
    const { completeMoment, isZone } = await import('./engine.ts');
    const zone = this.#zone.value.trim();
    const completed = completeMoment(input.value, {
      zone: isZone(zone) ? zone : '',
      near: this.#near(input),
    });
    if (completed === input.value) return;
    input.value = completed;
    this.#writer.changed();
  }

  /** A name of a service or an organisation becomes its slug, as in `npm run new`. */
  async #name(input: HTMLInputElement, field: 'services' | 'organisation'): Promise<void> {
    const said = input.value.trim();
    if (said === '') return;
    const [{ slugOfName, slugsOfNames }, content] = await Promise.all([
      import('./engine.ts'),
      this.#writer.data.content().catch(() => null),
    ]);
    if (content === null || input.value.trim() !== said) return;
    const slugs =
      field === 'organisation'
        ? slugOfName(said, content.organisations)
        : slugsOfNames(said, content.services).join(', ');
    if (slugs === input.value) return;
    input.value = slugs;
    this.#writer.changed();
  }

  /** The last time with a day in front of a field, or else the first after it. */
  #near(input: HTMLInputElement): string | null {
    const all = [...this.#writer.form.querySelectorAll<HTMLInputElement>('[data-asking=moment]')];
    const at = all.indexOf(input);
    const dated = ({ value }: HTMLInputElement): boolean => /^~?\d{4}-\d{2}-\d{2}/.test(value.trim());
    return (all.slice(0, at).findLast(dated) ?? all.slice(at + 1).find(dated))?.value.trim() ?? null;
  }

  async #sort(list: HTMLElement, row: HTMLElement): Promise<void> {
    const { orderInTime } = await import('./engine.ts');
    const times = rowsOf(list).map((each) => each.querySelector<HTMLInputElement>('[name$=".at"]')!.value);
    const index = rowsOf(list).indexOf(row);
    if (index === -1) return;
    const started = this.#writer.form.querySelector<HTMLInputElement>('[name="times.started"]')?.value ?? '';
    const place = orderInTime(times, index, started);
    if (place === index) return;
    moveRow(list, row, place);
    this.#writer.announce(this.#writer.texts('write.sorted', entryName(row)));
    this.#writer.changed();
  }

  async #checkZone(): Promise<void> {
    const { isZone } = await import('./engine.ts');
    const place = this.#writer.form.querySelector('#zone-said')!;
    place.textContent = isZone(this.#zone.value.trim()) ? '' : this.#writer.texts('write.zone-unusable');
  }

  /** What only suspicions have is asked for there alone, or where it has been written. */
  #showHypotheses(): void {
    for (const row of this.#writer.form.querySelectorAll<HTMLElement>('[data-list=timeline] [data-row]')) {
      const kind = row.querySelector<HTMLSelectElement>('[name$=".kind"]')?.value ?? '';
      const isOne = kind === 'suspected' || kind === 'ruled-out';
      for (const name of ['suspect', 'because']) {
        const control = row.querySelector<HTMLInputElement>(`[name$=".${name}"]`);
        const field = control?.closest<HTMLElement>('.ask');
        if (field) field.hidden = !isOne && control!.value === '';
      }
    }
  }

  /** A draft that was taken over brings its own zone. */
  async #taken(): Promise<void> {
    this.#showHypotheses();
    const { times = {}, timeline = [] } = readForm(this.#writer.form).frontmatter as {
      times?: Record<string, unknown>;
      timeline?: { at?: unknown }[];
    };
    const moments = [...Object.values(times), ...timeline.map(({ at }) => at)].filter(
      (at) => typeof at === 'string',
    );
    if (moments.length === 0) return;
    const { zoneOf } = await import('./engine.ts');
    const zone = zoneOf(moments);
    if (zone !== null) this.#zone.value = zone;
  }
}

function isNamed(name: string): name is 'services' | 'organisation' {
  return name === 'services' || name === 'organisation';
}
