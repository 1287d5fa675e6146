import { facetCounts } from '../counts.ts';
import type { Answer, Asked } from '../search.ts';
import { UNKNOWN } from '../table.ts';
import type { Table } from '../table.ts';
import type { Term, Terms } from '../terms.ts';
import { button, make } from './element.ts';
import type { Say } from '../../words/words.ts';

/** How many values of a facet are shown before the rest is asked for. */
const SHOWN = 8;
/** Facets that are unfolded from the beginning. */
const UNFOLDED = new Set(['symptom', 'cause']);

interface Row {
  term: Term;
  count: number;
  chosen: boolean;
  inner: boolean;
}

/** The facets of an answer as fields to tick, with what each value would give. */
export class FacetPanel {
  readonly #place: HTMLElement;
  readonly #say: Say;
  readonly #toggle: (facet: string, value: string) => void;
  readonly #unfolded = new Set(UNFOLDED);
  readonly #complete = new Set<string>();

  constructor(place: HTMLElement, toggle: (facet: string, value: string) => void, say: Say) {
    this.#place = place;
    this.#say = say;
    this.#toggle = toggle;
  }

  show(answer: Answer, asked: Asked, table: Table, terms: Terms): void {
    const focused =
      document.activeElement instanceof HTMLInputElement && this.#place.contains(document.activeElement)
        ? document.activeElement.id
        : null;
    const facets = Object.entries(terms.facets).flatMap(([name, { label, values }]) => {
      const chosen = asked.choice[name] ?? [];
      if (chosen.length === 0 && !tellsApart(name, table)) return [];
      const rows = rowsOf(name, values, facetCounts(name, answer, asked, table), chosen);
      return rows.length > 0
        ? [this.#facet(name, label, rows, () => this.show(answer, asked, table, terms))]
        : [];
    });
    this.#place.replaceChildren(...facets);
    if (focused !== null) document.getElementById(focused)?.focus();
  }

  #facet(name: string, label: string, rows: readonly Row[], again: () => void): HTMLElement {
    const shown = this.#complete.has(name)
      ? rows
      : rows.filter(({ chosen }, place) => chosen || place < SHOWN);
    const more = rows.length - shown.length;
    const moreOf = {
      class: 'link',
      'aria-label': this.#say('found.facet-more-of', { count: more, facet: label }),
    };
    const open = this.#unfolded.has(name) || rows.some(({ chosen }) => chosen);
    const details = make(
      'details',
      open ? { open: '' } : {},
      make('summary', {}, label),
      make('ul', {}, ...shown.map((row) => this.#value(name, row))),
      more > 0 &&
        button(this.#say('found.facet-more', { count: more }), moreOf, () => {
          this.#complete.add(name);
          again();
        }),
    );
    details.addEventListener(
      'toggle',
      () => void (details.open ? this.#unfolded.add(name) : this.#unfolded.delete(name)),
    );
    return details;
  }

  #value(facet: string, { term: [id, name], count, chosen, inner }: Row): HTMLElement {
    const box = make('input', { type: 'checkbox', id: `f-${facet}-${id}` });
    box.checked = chosen;
    box.addEventListener('change', () => this.#toggle(facet, id));
    return make(
      'li',
      inner ? { class: 'inner' } : {},
      make(
        'label',
        {},
        box,
        make('span', {}, inner ? (name.split(' › ').at(-1) ?? name) : name),
        make('span', { class: 'n' }, String(count)),
      ),
    );
  }
}

/** Whether any record has a value of the facet; where none says anything there is nothing to choose. */
function tellsApart(facet: string, table: Table): boolean {
  return [...table.values()].some(({ values }) => values[facet]?.some((id) => id !== UNKNOWN));
}

/** Values with any, the most frequent first; years and severities in their order; second-level causes under the first. */
function rowsOf(
  facet: string,
  values: readonly Term[],
  counts: ReadonlyMap<string, number>,
  chosen: readonly string[],
): Row[] {
  const rows = values
    .map((term) => ({
      term,
      count: counts.get(term[0]) ?? 0,
      chosen: chosen.includes(term[0]),
      inner: facet === 'cause' && term[0].includes('/'),
    }))
    .filter(({ count, chosen: own }) => count > 0 || own);
  if (facet === 'year' || facet === 'severity') return rows;
  if (facet !== 'cause') return rows.toSorted((a, b) => b.count - a.count);
  const first = rows.filter(({ inner }) => !inner).toSorted((a, b) => b.count - a.count);
  return first.flatMap((row) => [
    row,
    ...rows
      .filter(({ inner, term }) => inner && term[0].startsWith(`${row.term[0]}/`))
      .toSorted((a, b) => b.count - a.count),
  ]);
}
