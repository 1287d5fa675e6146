/** The command palette: everywhere of the site, by keyboard. It is loaded when it is first asked for. */
import { linesFor } from '../palette.ts';
import type { PaletteData, PaletteLine } from '../palette.ts';
import { make } from './element.ts';
import { speak } from '../../words/speak.ts';
import type { Say } from '../../words/words.ts';

const RECENT = 'palette';
const KEPT = 6;
/** The pages of the navigation, and where a report is written. */
const PAGES = 9;

let opened: Promise<Palette> | null = null;

/** Opens the palette. @param root the address of the site's front page */
export async function openPalette(root: string): Promise<void> {
  opened ??= fetch(`${root}pagefind/palette.json`)
    .then((response) => response.json())
    .then((data) => new Palette(data as PaletteData));
  try {
    (await opened).open();
  } catch {
    opened = null;
    location.assign(`${root}incidents/#q`);
  }
}

class Palette {
  readonly #data: PaletteData;
  readonly #say: Say;
  readonly #input = make('input', {
    type: 'search',
    role: 'combobox',
    'aria-expanded': 'true',
    'aria-controls': 'palette-lines',
    'aria-autocomplete': 'list',
    autocomplete: 'off',
  });
  readonly #list = make('ul', {
    class: 'results',
    id: 'palette-lines',
    role: 'listbox',
  });
  readonly #status = make('p', { class: 'vh', role: 'status' });
  readonly #dialog = make('dialog', { class: 'palette' }, this.#input, this.#list, this.#status);
  #lines: PaletteLine[] = [];
  #active = 0;

  constructor(data: PaletteData) {
    this.#data = data;
    const say = speak(data.speech);
    this.#say = say;
    for (const element of [this.#dialog, this.#input])
      element.setAttribute('aria-label', say('palette.label'));
    this.#input.placeholder = say('palette.placeholder');
    this.#list.setAttribute('aria-label', say('palette.places'));
    document.body.append(this.#dialog);
    this.#input.addEventListener('input', () => this.#show());
    this.#dialog.addEventListener('keydown', (event) => this.#key(event));
    // A field that is not shown any more would keep the keys that are meant for the page.
    this.#dialog.addEventListener('close', () => this.#input.blur());
    this.#dialog.addEventListener('click', (event) => event.target === this.#dialog && this.#dialog.close());
  }

  open(): void {
    if (this.#dialog.open) return;
    this.#input.value = '';
    this.#show();
    this.#dialog.showModal();
    this.#input.focus();
  }

  #show(): void {
    const text = this.#input.value;
    this.#lines = text.trim() === '' ? recent(this.#data) : linesFor(text, this.#data, this.#say);
    this.#list.replaceChildren(
      ...this.#lines.map(({ kind, name }, place) => {
        const item = make(
          'li',
          { role: 'option', id: `palette-${place}` },
          make('span', { dir: 'auto' }, name),
          ' ',
          make('span', { class: 'kind soft sm' }, kind.toLowerCase()),
        );
        item.addEventListener('click', () => this.#go(place));
        return item;
      }),
    );
    this.#status.textContent = this.#say('palette.count', { count: this.#lines.length });
    this.#select(0);
  }

  #select(place: number): void {
    this.#active = place;
    [...this.#list.children].forEach((item, each) =>
      item.setAttribute('aria-selected', String(each === place)),
    );
    if (this.#lines.length > 0) this.#input.setAttribute('aria-activedescendant', `palette-${place}`);
    else this.#input.removeAttribute('aria-activedescendant');
    this.#list.children[place]?.scrollIntoView({ block: 'nearest' });
  }

  #key(event: KeyboardEvent): void {
    const count = this.#lines.length;
    if (event.key === 'ArrowDown' && count > 0) this.#select((this.#active + 1) % count);
    else if (event.key === 'ArrowUp' && count > 0) this.#select((this.#active + count - 1) % count);
    else if (event.key === 'Enter' && count > 0) this.#go(this.#active);
    else return;
    event.preventDefault();
  }

  #go(place: number): void {
    const line = this.#lines[place]!;
    if (!line.searches) keep(line.address);
    this.#dialog.close();
    location.assign(line.address);
  }
}

/** Where somebody went lately, as far as it still exists; without any, the pages. */
function recent({ groups }: PaletteData): PaletteLine[] {
  const all = new Map(
    groups.flatMap(([kind, places]) =>
      places.map(([name, address]) => [address, { searches: false, kind, name, address }] as const),
    ),
  );
  const lately = kept().flatMap((address) => all.get(address) ?? []);
  return lately.length > 0 ? lately : [...all.values()].slice(0, PAGES);
}

function kept(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(RECENT) ?? '[]');
    return Array.isArray(stored) ? stored.filter((each) => typeof each === 'string') : [];
  } catch {
    return [];
  }
}

function keep(address: string): void {
  try {
    localStorage.setItem(RECENT, JSON.stringify([...new Set([address, ...kept()])].slice(0, KEPT)));
  } catch {
    // Storage may be blocked: nothing is recent then.
  }
}
