import type { Library } from '../engine.ts';
import { suggestionsFor } from '../suggest.ts';
import type { Suggestion } from '../suggest.ts';
import { make } from './element.ts';
import type { Say } from '../../words/words.ts';

/** Suggestions under a field while one types: a list to choose from by arrow keys, Tab and mouse. */
export class Suggestions {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #library: Library;
  readonly #changed: () => void;
  readonly #say: Say;
  #offered: Suggestion[] = [];
  #active = -1;
  /** What was just searched for: it needs no more suggestions, though they may be on their way. */
  #asked: string | null = null;

  constructor(input: HTMLInputElement, list: HTMLElement, library: Library, changed: () => void, say: Say) {
    [this.#input, this.#list, this.#library, this.#changed] = [input, list, library, changed];
    this.#say = say;
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-expanded', 'false');
    input.setAttribute('aria-controls', list.id);
    input.addEventListener('input', () => void this.#offer());
    input.form?.addEventListener('submit', () => {
      this.#asked = input.value;
      this.close();
    });
    input.addEventListener('blur', () => this.close());
    input.addEventListener('keydown', (event) => this.#key(event));
    // The field keeps the focus when a suggestion is clicked.
    list.addEventListener('pointerdown', (event) => event.preventDefault());
  }

  get open(): boolean {
    return this.#offered.length > 0;
  }

  close(): void {
    this.#show([]);
  }

  async #offer(): Promise<void> {
    const text = this.#input.value;
    this.#asked = null;
    // Somebody who is in the middle of the text, or has pasted one, finishes no word.
    if (this.#input.selectionStart !== text.length || text.length > 200) return this.close();
    const terms = await this.#library.terms().catch(() => null);
    if (terms && this.#input.value === text && this.#asked !== text && document.activeElement === this.#input)
      this.#show(suggestionsFor(text, terms, this.#say));
  }

  #show(offered: Suggestion[]): void {
    this.#offered = offered;
    this.#active = -1;
    this.#list.hidden = offered.length === 0;
    this.#input.setAttribute('aria-expanded', String(offered.length > 0));
    this.#input.removeAttribute('aria-activedescendant');
    this.#list.replaceChildren(
      ...offered.map((suggestion, place) => {
        const item = make(
          'li',
          { role: 'option', id: `${this.#list.id}-${place}`, 'aria-selected': 'false' },
          make('code', {}, suggestion.text.trim()),
          ' ',
          make('span', { class: 'soft' }, suggestion.note),
        );
        item.addEventListener('click', () => this.#take(place));
        return item;
      }),
    );
  }

  #move(by: number): void {
    const count = this.#offered.length;
    this.#active = (this.#active + by + count + (this.#active === -1 && by < 0 ? 1 : 0)) % count;
    [...this.#list.children].forEach((item, place) =>
      item.setAttribute('aria-selected', String(place === this.#active)),
    );
    this.#input.setAttribute('aria-activedescendant', `${this.#list.id}-${this.#active}`);
  }

  #take(place: number): void {
    this.#input.value = this.#input.value.replace(/[^\s]*$/, this.#offered[place]!.text);
    this.close();
    this.#changed();
    void this.#offer();
  }

  #key(event: KeyboardEvent): void {
    if (!this.open) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') this.#move(event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Escape') this.close();
    else if ((event.key === 'Enter' || event.key === 'Tab') && this.#active >= 0) this.#take(this.#active);
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}
