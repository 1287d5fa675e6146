import type { Library } from '../engine.ts';
import { isEmpty } from '../query.ts';
import type { Answer, Asked } from '../search.ts';
import type { Table } from '../table.ts';
import type { Terms } from '../terms.ts';
import { told } from '../told.ts';
import { coded } from './coded.ts';
import { button, make } from './element.ts';
import { emptyState } from './empty.ts';
import { keepingFocus } from './keeping-focus.ts';
import { resultItem } from './result.ts';
import type { Say } from '../../words/words.ts';

/** How many results are loaded at a time: each is a file of its own. */
const STEP = 6;
/** A search that is answered sooner shows no sign of waiting. */
const PATIENCE = 200;

/** The list of what was found, what is said about it, and the list of everything that stands there while nothing is asked. */
export class Results {
  readonly #library: Library;
  readonly #go: (asked: Asked) => void;
  readonly #say: Say;
  readonly #found = document.getElementById('found')!;
  readonly #status = document.getElementById('status')!;
  readonly #notes = document.getElementById('notes')!;
  readonly #problems = document.getElementById('problems')!;
  readonly #input = document.getElementById('q')!;
  readonly #all = document.querySelector<HTMLElement>('[data-all]')!;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(library: Library, go: (asked: Asked) => void, say: Say) {
    [this.#library, this.#go, this.#say] = [library, go, say];
  }

  wait(): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => {
      this.#status.textContent = this.#say('found.searching');
      this.#found.setAttribute('aria-busy', 'true');
    }, PATIENCE);
  }

  fail(): void {
    this.#ready();
    this.#status.textContent = this.#say('found.failed');
    this.#found.replaceChildren();
    this.#all.hidden = false;
  }

  /** Loads what an answer shows first; what it returns shows it. */
  async prepare(asked: Asked, answer: Answer, terms: Terms, table: Table | null): Promise<() => void> {
    const nothing =
      isEmpty(answer.query) && Object.keys(asked.choice).length === 0 && asked.sort === 'relevance';
    const list = make('ul', { class: 'rows results' });
    const first = nothing ? [] : await this.#items(answer, 0);
    return () => {
      this.#ready();
      this.#all.hidden = !nothing;
      this.#explain(answer);
      if (nothing) {
        this.#status.textContent = '';
        this.#notes.replaceChildren();
        this.#found.replaceChildren();
        return;
      }
      const { count, notes } = told(asked, answer, this.#say);
      this.#status.textContent = count;
      this.#notes.replaceChildren(...notes.map((note) => make('p', {}, note)));
      list.append(...first);
      const shown =
        answer.ids.length === 0 ? emptyState(asked, answer, table, terms, this.#go, this.#say) : list;
      const [axis, key] = shown === list ? [this.#copy('axrow'), this.#copy('key')] : [[], []];
      keepingFocus(this.#found, () =>
        this.#found.replaceChildren(...axis, shown, ...key, ...this.#more(answer, list)),
      );
    };
  }

  /** The scale of the strips, or what their marks mean, as the list of everything has it. */
  #copy(part: 'axrow' | 'key'): Node[] {
    const drawn = this.#all.querySelector(`.${part}`)?.cloneNode(true);
    if (!(drawn instanceof Element)) return [];
    drawn.classList.add('results');
    return [drawn];
  }

  #ready(): void {
    clearTimeout(this.#waiting);
    this.#found.removeAttribute('aria-busy');
  }

  #explain({ query: { problems } }: Answer): void {
    this.#problems.replaceChildren(
      ...problems.map(({ part, key, values }) =>
        make(
          'li',
          {},
          make('code', {}, part),
          ' ',
          ...coded(this.#say('found.left-out', { why: this.#say(key, values) })),
        ),
      ),
    );
    this.#problems.hidden = problems.length === 0;
    if (problems.length > 0) this.#input.setAttribute('aria-invalid', 'true');
    else this.#input.removeAttribute('aria-invalid');
  }

  async #items({ ids, found, query }: Answer, from: number): Promise<HTMLLIElement[]> {
    const ranked = new Map(found?.ranked.map((each) => [each.id, each]));
    const shown = ids.slice(from, from + STEP);
    const results = await Promise.all(shown.map((id) => this.#library.result(id)));
    return results.map((result, place) =>
      resultItem(
        result,
        { found, ranked: ranked.get(shown[place]!) ?? null, pasted: query.pasted },
        this.#say,
      ),
    );
  }

  #more(answer: Answer, list: HTMLUListElement): HTMLElement[] {
    if (answer.ids.length <= STEP) return [];
    const more = button('', { class: 'plain' }, () => {
      more.disabled = true;
      const items = this.#items(answer, list.children.length).catch(() => []);
      void items.then((found) => {
        list.append(...found);
        found[0]?.querySelector('a')?.focus();
        // Where none could be had the button is there for another try.
        label();
      });
    });
    const label = (): void => {
      const left = answer.ids.length - list.children.length;
      more.disabled = false;
      more.textContent = this.#say('found.show-more', { step: Math.min(STEP, left), left });
      more.hidden = left <= 0;
    };
    label();
    return [more];
  }
}
