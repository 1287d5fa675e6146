import { FILTER_PARTS } from '../../insights/filter.ts';
import type { Filter } from '../../insights/filter.ts';
import { FEWEST } from '../../insights/quantiles.ts';
import { isEmptyFilter, searchOf, viewOf } from '../model/address.ts';
import type { View } from '../model/address.ts';
import { chipsOf } from './filter-chips.ts';
import { dayField, valueField } from './filter-fields.ts';
import type { Shown } from './messages.ts';
import type { Say } from '../../words/words.ts';

/** The filters: what is chosen stands in the address, as chips, and is told with how many incidents it leaves. */
export class FilterPart {
  readonly #details: HTMLDetailsElement;
  readonly #fields: HTMLElement;
  readonly #chips: HTMLElement;
  readonly #status: HTMLElement;
  readonly #say: Say;
  readonly #show: (view: View) => Promise<Shown | null>;
  readonly #names = new Map<string, string>();
  #view: View = { filter: {}, compareDay: null };
  #isStarted = false;

  constructor(main: HTMLElement, show: (view: View) => Promise<Shown | null>, say: Say) {
    this.#show = show;
    this.#say = say;
    this.#details = main.querySelector('[data-filters]')!;
    this.#fields = main.querySelector('[data-fields]')!;
    this.#chips = main.querySelector('[data-chips]')!;
    this.#status = main.querySelector('[data-status]')!;
    this.#details.hidden = false;
    this.#details.addEventListener('toggle', () => this.#details.open && this.start());
    addEventListener('popstate', () => {
      const view = viewOf(location.search);
      // A jump within the page comes here too.
      if (this.#isStarted && searchOf(view) !== searchOf(this.#view)) void this.#apply(view);
    });
  }

  /** Loads what is needed, once, and shows what the address says. */
  start(): void {
    if (this.#isStarted) return;
    this.#isStarted = true;
    void this.#apply(viewOf(location.search));
  }

  async #choose(view: View): Promise<void> {
    history.pushState(null, '', `${location.pathname}${searchOf(view)}${location.hash}`);
    await this.#apply(view);
  }

  readonly #filterBy = (filter: Filter): Promise<void> => this.#choose({ ...this.#view, filter });

  async #apply(view: View): Promise<void> {
    this.#view = view;
    this.#showChips();
    try {
      const shown = await this.#show(view);
      if (!shown) return;
      this.#showFields(shown);
      this.#showChips();
      this.#status.textContent = statusOf(shown, view, this.#say);
    } catch (error) {
      this.#status.textContent = this.#say('filter.failed', {
        why: error instanceof Error ? error.message : String(error),
      });
    }
  }

  #showFields({ options, isCensus }: Shown): void {
    for (const part of FILTER_PARTS) {
      for (const { value, name } of options[part]) this.#names.set(`${part} ${value}`, name);
    }
    const focused = (document.activeElement as HTMLElement | null)?.dataset['part'];
    const { filter, compareDay } = this.#view;
    const fields = FILTER_PARTS.filter((part) => options[part].length > 1 || filter[part]?.length).map(
      (part) => valueField(part, options[part], filter, this.#filterBy, this.#say),
    );
    const day = isCensus
      ? [
          dayField(
            compareDay,
            (chosen) => void this.#choose({ ...this.#view, compareDay: chosen }),
            this.#say,
          ),
        ]
      : [];
    this.#fields.replaceChildren(...fields, ...day);
    if (focused) this.#fields.querySelector<HTMLElement>(`[data-part="${focused}"]`)?.focus();
  }

  #showChips(): void {
    const choose = (filter: Filter) =>
      // The chip that had the focus is gone.
      void this.#filterBy(filter).then(() => this.#details.querySelector('summary')?.focus());
    const chips = chipsOf(this.#view.filter, this.#names, choose, this.#say);
    this.#chips.replaceChildren(...chips);
    this.#chips.hidden = chips.length === 0;
  }
}

function statusOf({ incidents, all }: Shown, { filter }: View, say: Say): string {
  if (isEmptyFilter(filter)) return '';
  const counts = { k: incidents, n: all };
  if (incidents === 0) return say('filter.status.none', counts);
  if (incidents >= FEWEST) return say('filter.status', counts);
  return say('filter.status.few', { ...counts, from: FEWEST });
}
