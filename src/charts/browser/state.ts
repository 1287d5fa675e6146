import { filterRows } from '../../insights/filter.ts';
import { rowsOf } from '../../insights/columns.ts';
import { countedRows } from '../../insights/counted.ts';
import { insightsOf } from '../../insights/insights.ts';
import type { Row } from '../../insights/rows.ts';
import type { View } from '../model/address.ts';
import { csvOf } from '../model/csv.ts';
import type { Material } from '../model/context.ts';
import type { Data, IncidentNames } from '../model/data.ts';
import type { Figure } from '../model/figure.ts';
import { figuresOf } from '../model/figures.ts';
import { optionsOf } from '../model/options.ts';
import { pointTold, pointWords } from '../model/point-words.ts';
import { headOf } from '../model/section.ts';
import { stillOf } from '../model/still/still.ts';
import { tableTree } from '../model/table-tree.ts';
import { termsOf } from '../model/terms.ts';
import type { Described, Shown } from './messages.ts';
import type { Drawing } from '../svg.ts';

/** From so many incidents on, their names come when one is first asked for. */
const NAMES_AT_ONCE = 2000;

/** The figures of what a filter leaves: everything that the page asks of the other thread. Without a document. */
export class InsightsState {
  readonly #data: Data;
  readonly #rows: Row[];
  readonly #loadNames: () => Promise<IncidentNames>;
  readonly #terms;
  #names: IncidentNames | null = null;
  #material: Material;
  #figures: Figure[] = [];

  constructor(data: Data, loadNames: () => Promise<IncidentNames>) {
    this.#data = data;
    this.#rows = rowsOf(data.columns);
    this.#loadNames = loadNames;
    this.#terms = termsOf(data);
    this.#material = this.#materialOf(this.#rows);
  }

  async filter({ filter, compareDay }: View): Promise<Shown> {
    if (this.#rows.length <= NAMES_AT_ONCE) await this.#needNames();
    const started = performance.now();
    const counted = countedRows(this.#rows);
    this.#material = { ...this.#materialOf(filterRows(this.#rows, filter)), compareDay };
    this.#figures = figuresOf(this.#material);
    const { rows } = this.#material;
    return {
      incidents: rows.length,
      all: counted.length,
      figures: this.#figures.map((figure) => ({
        id: figure.id,
        finding: figure.finding,
        head: headOf(figure, rows, this.#terms),
        charts: figure.charts,
        isStill: figure.isStill ?? false,
        tableRows: figure.table.rows.length,
      })),
      isCensus: this.#material.census !== null,
      options: optionsOf(counted, filter, this.#terms),
      tookMs: performance.now() - started,
    };
  }

  async describe(place: number): Promise<Described> {
    await this.#needNames();
    const row = this.#material.rows[place];
    // The filter has changed since it was asked.
    if (!row) return { name: '', told: '', href: null };
    const who = this.#material.named(row);
    return { name: who?.title ?? '', told: pointTold(row, this.#terms), href: who?.href ?? null };
  }

  async table(id: string, from: number): Promise<Drawing> {
    if (this.#names === null) {
      await this.#needNames();
      // The tables made before hold no names.
      this.#figures = figuresOf(this.#material);
    }
    return tableTree(this.#figure(id).table, this.#terms.say, from);
  }

  stills(id: string): Drawing[] {
    const { rows } = this.#material;
    const nameOf = (place: number) => {
      const row = rows[place]!;
      const who = this.#material.named(row);
      return who && { href: who.href, words: pointWords(row, this.#material) };
    };
    return this.#figure(id).charts.map((chart) => stillOf(chart, nameOf));
  }

  async csv(id: string): Promise<string> {
    await this.table(id, 0);
    return csvOf(this.#figure(id).table);
  }

  #figure(id: string): Figure {
    const figure = this.#figures.find((each) => each.id === id);
    if (!figure) throw new RangeError(`there is no figure ${id}`);
    return figure;
  }

  #materialOf(rows: readonly Row[]): Material {
    const { collection, asOf, firstLevels } = this.#data;
    return {
      rows: countedRows(rows),
      insights: insightsOf(rows, collection, asOf, firstLevels),
      terms: this.#terms,
      named: (row) => {
        if (!this.#names) return null;
        const place = Number(row.id);
        return {
          title: this.#names.titles[place]!,
          href: this.#terms.href(`/incidents/${this.#names.ids[place]!}/`),
        };
      },
      census: collection.kind === 'census' ? collection : null,
      compareDay: null,
    };
  }

  async #needNames(): Promise<void> {
    this.#names ??= await this.#loadNames();
  }
}
