import { make } from '../../search/browser/element.ts';
import { causeSuggestions, matching, namedSuggestions, symptomSuggestions } from '../suggestions.ts';
import type { Suggestion } from '../suggestions.ts';
import type { Texts } from '../form-texts.ts';
import type { SiteData } from './site-data.ts';

/** The list beneath a field that finds its words by searching: causes, symptoms, services, reports. */
export class Suggestions {
  readonly #data: SiteData;
  readonly #box: HTMLUListElement;
  #input: HTMLInputElement | null = null;
  #active = -1;

  constructor(root: HTMLElement, data: SiteData, texts: Texts) {
    this.#data = data;
    this.#box = make('ul', {
      id: 'suggestions',
      role: 'listbox',
      // A list that scrolls would else be a stop of its own for Tab.
      tabindex: '-1',
      'aria-label': texts('write.suggestions'),
    });
    this.#box.hidden = true;
    root.append(this.#box);
    root.addEventListener('focusin', ({ target }) => isSearched(target) && void this.#open(target));
    root.addEventListener('input', ({ target }) => isSearched(target) && void this.#open(target));
    root.addEventListener('click', ({ target }) => isSearched(target) && void this.#open(target));
    root.addEventListener('focusout', () => this.close());
    root.addEventListener('keydown', (event) => this.#press(event));
    // The field keeps the focus while one of the list is clicked.
    this.#box.addEventListener('mousedown', (event) => event.preventDefault());
    this.#box.addEventListener('click', ({ target }) => {
      const option = target instanceof Element ? target.closest<HTMLElement>('[role=option]') : null;
      if (option) this.#choose(option);
    });
  }

  /** What a value is called and means, for the words beneath its field. */
  async meaning(input: HTMLInputElement, value: string): Promise<Suggestion | null> {
    return (await this.#among(input)).find((suggestion) => suggestion.value === value) ?? null;
  }

  close(): void {
    this.#input?.setAttribute('aria-expanded', 'false');
    this.#input?.removeAttribute('aria-activedescendant');
    this.#box.hidden = true;
    this.#active = -1;
  }

  async #open(input: HTMLInputElement): Promise<void> {
    const among = await this.#among(input);
    if (document.activeElement !== input) return;
    const found = matching(queryOf(input), among);
    this.close();
    // The one thing that could be chosen is there already.
    if (found.length === 0 || (found.length === 1 && found[0]!.value === queryOf(input))) return;
    this.#input = input;
    this.#box.replaceChildren(...found.map(optionOf));
    // It stands right after its field, so that it scrolls along and is read next.
    (input.closest('.ask') ?? input.parentElement!).append(this.#box);
    this.#box.hidden = false;
    this.#box.scrollTop = 0;
    input.setAttribute('aria-expanded', 'true');
  }

  #press(event: KeyboardEvent): void {
    if (this.#box.hidden || event.target !== this.#input) {
      if (event.key === 'ArrowDown' && isSearched(event.target)) void this.#open(event.target);
      return;
    }
    const options = [...this.#box.children] as HTMLElement[];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      this.#active =
        (this.#active + step + options.length + Number(this.#active < 0 && step < 0)) % options.length;
      options.forEach((option, index) => (option.ariaSelected = String(index === this.#active)));
      this.#input!.setAttribute('aria-activedescendant', options[this.#active]!.id);
      options[this.#active]!.scrollIntoView({ block: 'nearest' });
      event.preventDefault();
    } else if (event.key === 'Enter' && this.#active >= 0) {
      this.#choose(options[this.#active]!);
      event.preventDefault();
    } else if (event.key === 'Escape') {
      this.close();
      event.preventDefault();
    }
  }

  #choose(option: HTMLElement): void {
    const input = this.#input;
    if (!input) return;
    const before = isMany(input) ? input.value.slice(0, input.value.lastIndexOf(',') + 1).trim() : '';
    input.value = `${before === '' ? '' : `${before} `}${option.dataset['value']!}`;
    this.close();
    input.dispatchEvent(new Event('input', { bubbles: true }));
    this.close();
  }

  async #among(input: HTMLInputElement): Promise<Suggestion[]> {
    if (input.dataset['search'] === 'reports' || /^related\.\d+\.id$/.test(input.name)) {
      const { ids, titles } = await this.#data.names();
      return namedSuggestions(Object.fromEntries(ids.map((id, at) => [id, { name: titles[at]! }])));
    }
    const content = await this.#data.content();
    const { asking } = input.dataset;
    if (asking === 'cause' || asking === 'causes') return causeSuggestions(content, asking === 'causes');
    if (asking === 'symptom') return symptomSuggestions(content);
    return namedSuggestions(input.name === 'organisation' ? content.organisations : content.services);
  }
}

function isSearched(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.role === 'combobox';
}

function isMany({ dataset: { asking } }: HTMLInputElement): boolean {
  return asking === 'causes' || asking === 'slugs';
}

/** The word that is being typed; of several the last. */
function queryOf(input: HTMLInputElement): string {
  return (isMany(input) ? input.value.slice(input.value.lastIndexOf(',') + 1) : input.value).trim();
}

function optionOf({ value, name, definition }: Suggestion, index: number): HTMLElement {
  return make(
    'li',
    { id: `suggestion-${index}`, role: 'option', 'aria-selected': 'false', 'data-value': value },
    make('b', {}, name),
    name === value ? null : make('code', {}, value),
    definition === '' ? null : make('span', {}, definition),
  );
}
