import { TABLE_PAGE } from '../model/table-tree.ts';
import type { Ask } from './asked.ts';
import { saveCsv } from './csv-link.ts';
import { nodesOf } from './element.ts';
import type { LiveChart } from './live-chart.ts';
import type { ShownFigure } from './messages.ts';
import { pause } from './pause.ts';
import type { Say } from '../../words/words.ts';

/** A figure's section: its words at once, its charts when they are in view, its table when it is open. */
export class FigurePart {
  readonly id: string;
  readonly charts: HTMLElement;
  /** Whether Chart.js draws it. */
  readonly isLive: boolean;
  /** Called when the table is opened. */
  onTable: () => void = () => {};
  readonly #section: HTMLElement;
  readonly #say: Say;
  readonly #details: HTMLDetailsElement;
  #shown: ShownFigure | null = null;
  #ask: Ask | null = null;
  #isFiltered = false;
  #isSeen = false;
  #live: LiveChart[] = [];
  #drawn: ShownFigure | null = null;
  #tabled: ShownFigure | null = null;

  constructor(section: HTMLElement, say: Say) {
    this.#section = section;
    this.#say = say;
    this.id = section.dataset['figure']!;
    this.isLive = section.dataset['live'] !== undefined;
    this.charts = section.querySelector<HTMLElement>('[data-charts]')!;
    this.#details = section.querySelector('details')!;
    this.#details.addEventListener('toggle', () => {
      if (!this.#details.open) return;
      this.onTable();
      void this.#table();
    });
    section.querySelector('[data-csv]')!.addEventListener('click', (event) => {
      if (!this.#ask || !this.#isFiltered) return;
      event.preventDefault();
      void this.#ask('csv', { figure: this.id }).then((text) => saveCsv(text, this.id));
    });
  }

  /** Takes over new figures. */
  show(shown: ShownFigure, ask: Ask, isFiltered: boolean): void {
    // What the page came with is what there is without a filter.
    if (isFiltered || this.#isFiltered)
      this.#section.querySelector('[data-head]')!.replaceChildren(...nodesOf(shown.head));
    this.#shown = shown;
    this.#ask = ask;
    this.#isFiltered ||= isFiltered;
    void this.#draw();
    void this.#table();
  }

  /** Whether its charts are in view. */
  seen(isSeen: boolean): void {
    this.#isSeen = isSeen;
    void this.#draw();
  }

  /** Draws the charts again, in the colours of the theme in force. */
  redraw(): void {
    for (const chart of this.#live) chart.draw();
  }

  async #draw(): Promise<void> {
    const shown = this.#shown;
    if (!shown || !this.#isSeen || this.#drawn === shown) return;
    this.#drawn = shown;
    const hosts = this.#hosts(shown.charts.map(({ label }) => label));
    if (!shown.isStill) await this.#drawLive(shown, hosts);
    if (this.#isFiltered) await this.#drawStill(shown, hosts);
  }

  async #drawLive(shown: ShownFigure, hosts: readonly HTMLElement[]): Promise<void> {
    const { LiveChart } = await import('./live-chart.ts');
    for (const [index, chart] of shown.charts.entries()) {
      // One chart a turn, so that the page answers in between.
      await pause();
      if (this.#shown !== shown) return;
      if (chart.kind === 'cells') continue;
      const live = this.#live[index];
      if (live) live.draw(chart);
      else this.#live[index] = new LiveChart(hosts[index]!, chart, this.#ask!, this.#say);
    }
  }

  /** The drawings that stand on paper, or alone where Chart.js draws nothing. */
  async #drawStill(shown: ShownFigure, hosts: readonly HTMLElement[]): Promise<void> {
    const stills = await this.#ask!('stills', { figure: this.id });
    for (const [index, still] of stills.entries()) {
      await pause();
      if (this.#shown !== shown) return;
      hosts[index]!.querySelector('.still')?.remove();
      hosts[index]!.firstElementChild!.after(...nodesOf(still));
    }
  }

  /** A place for each chart: some figures have more of them when more is known. */
  #hosts(names: readonly string[]): HTMLElement[] {
    for (const live of this.#live.splice(names.length)) live.remove();
    const hosts = [...this.charts.querySelectorAll<HTMLElement>('[data-chart]')];
    for (const extra of hosts.splice(names.length)) extra.remove();
    return names.map((name, index) => {
      const host = hosts[index] ?? newHost(this.charts);
      host.firstElementChild!.textContent = name;
      return host;
    });
  }

  async #table(from = 0): Promise<void> {
    const shown = this.#shown;
    if (!shown || !this.#ask || !this.#details.open || (this.#tabled === shown && from === 0)) return;
    this.#tabled = shown;
    const table = await this.#ask('table', { figure: this.id, from });
    if (this.#shown !== shown) return;
    this.#section.querySelector('[data-table]')!.replaceChildren(...nodesOf(table));
    this.#pages(from, shown.tableRows);
  }

  /** Ways to the rows before and after those shown. */
  #pages(from: number, rows: number): void {
    this.#details.querySelector('.pages')?.remove();
    if (rows <= TABLE_PAGE) return;
    const pages = document.createElement('p');
    pages.className = 'pages';
    for (const [name, to] of [
      [this.#say('chart.table.before'), from - TABLE_PAGE],
      [this.#say('chart.table.after'), from + TABLE_PAGE],
    ] as const) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'chip';
      button.textContent = name;
      button.disabled = to < 0 || to >= rows;
      button.addEventListener('click', () => {
        this.#tabled = null;
        void this.#table(to);
      });
      pages.append(button);
    }
    this.#details.append(pages);
  }
}

/** The same as the page has for each chart that it came with. */
function newHost(charts: HTMLElement): HTMLElement {
  const host = document.createElement('figure');
  host.className = 'chart';
  host.dataset['chart'] = '';
  host.append(document.createElement('figcaption'));
  charts.append(host);
  return host;
}
