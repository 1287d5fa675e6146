import type { LiveModel } from '../model/chart.ts';
import type { Ask } from './asked.ts';
import { Chart } from './chartjs.ts';
import { coloursOf } from './colours.ts';
import { configOf } from './config.ts';
import { Marks } from './marks.ts';
import { countOf, readout } from './readout.ts';
import { nextIndex } from './steps.ts';
import { Tip } from './tip.ts';
import type { Key, Say } from '../../words/words.ts';

/** How near the pointer must be to a mark, in pixels. */
const REACH = 14;
/** What keys do in it, beside what it shows. */
const KEYS = {
  points: 'chart.live.keys.points',
  bars: 'chart.live.keys.bars',
  curve: 'chart.live.keys',
} as const satisfies Record<LiveModel['kind'], Key>;

/** A chart that is drawn by Chart.js: under the pointer and by keyboard each of its things is named, and opens. */
export class LiveChart {
  readonly #host: HTMLElement;
  readonly #canvas = document.createElement('canvas');
  readonly #tip: Tip;
  readonly #ask: Ask;
  readonly #say: Say;
  #model: LiveModel;
  #marks: Marks | null = null;
  #chart: Chart | null = null;
  #active: number | null = null;
  #href: string | null = null;

  /** @param host holds the still drawing, which stays for paper */
  constructor(host: HTMLElement, model: LiveModel, ask: Ask, say: Say) {
    this.#host = host;
    this.#model = model;
    this.#ask = ask;
    this.#say = say;
    const frame = document.createElement('div');
    frame.className = 'live';
    this.#canvas.tabIndex = 0;
    this.#canvas.setAttribute('role', 'application');
    frame.append(this.#canvas);
    const hadFocus = host.contains(document.activeElement);
    host.append(frame);
    this.#tip = new Tip(frame);
    host.classList.add('is-live');
    this.#canvas.addEventListener('keydown', (event) => this.#onKey(event));
    this.#canvas.addEventListener('blur', () => this.#activate(null));
    this.#canvas.addEventListener('pointermove', (event) => this.#onPointer(event));
    this.#canvas.addEventListener('pointerleave', (event) => {
      if (event.pointerType !== 'touch') this.#activate(null);
    });
    this.#canvas.addEventListener('click', (event) => this.#onClick(event as PointerEvent));
    this.draw(model);
    // The mark that somebody has just come to by keyboard is hidden now.
    if (hadFocus) this.#canvas.focus({ preventScroll: true });
  }

  /** Draws this model in place of the one before, in the colours of the theme in force. */
  draw(model = this.#model): void {
    this.#model = model;
    this.#active = null;
    this.#tip.hide();
    this.#canvas.setAttribute(
      'aria-label',
      this.#say(KEYS[model.kind], { label: model.label, count: countOf(model) }),
    );
    const frame = this.#canvas.parentElement!;
    frame.style.height = `${model.height}px`;
    this.#chart?.destroy();
    this.#marks = model.kind === 'points' ? new Marks(model) : null;
    const colours = coloursOf(frame);
    this.#chart = new Chart(
      this.#canvas,
      configOf(model, colours, this.#marks, () => this.#active),
    );
  }

  remove(): void {
    this.#chart?.destroy();
    this.#canvas.parentElement!.remove();
    this.#host.classList.remove('is-live');
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Enter' && this.#href !== null) return open(this.#href, event);
    if (event.key === 'Escape') return this.#activate(null);
    const next = nextIndex(event.key, this.#active, countOf(this.#model));
    if (next === null) return;
    event.preventDefault();
    this.#activate(next);
  }

  #onPointer(event: PointerEvent): void {
    const found = this.#at(event);
    this.#activate(found);
    this.#canvas.classList.toggle('opens', found !== null && this.#model.kind !== 'curve');
  }

  #onClick(event: PointerEvent): void {
    // A finger has no hover: the first touch names it, and its name is a link.
    if (event.pointerType === 'touch') this.#onPointer(event);
    else if (this.#href !== null) open(this.#href, event);
  }

  /** What is at the pointer. */
  #at(event: PointerEvent): number | null {
    if (this.#marks) return this.#marks.nearest(event.offsetX, event.offsetY, REACH);
    const axis = this.#model.kind === 'bars' ? 'y' : 'x';
    const [found] = this.#chart!.getElementsAtEventForMode(
      event,
      'nearest',
      { axis, intersect: false },
      false,
    );
    const index = (found?.index ?? -1) - this.#offset;
    return index >= 0 && index < countOf(this.#model) ? index : null;
  }

  /** A curve begins with a point that is none of its steps. */
  get #offset(): number {
    return this.#model.kind === 'curve' ? 1 : 0;
  }

  #activate(index: number | null): void {
    if (index === this.#active) return;
    this.#active = index;
    this.#href = null;
    const place = this.#mark(index);
    if (index === null || !place) return this.#tip.hide();
    void readout(this.#model, index, this.#ask, this.#say).then((told) => {
      if (this.#active !== index) return;
      this.#href = told.href;
      this.#tip.show(told, place);
    });
  }

  /** Marks a thing as the one meant, and says where it stands. */
  #mark(index: number | null): { x: number; y: number } | null {
    const chart = this.#chart!;
    if (this.#marks) {
      chart.draw();
      return index === null ? null : { x: this.#marks.x[index]!, y: this.#marks.y[index]! };
    }
    const at = index === null ? null : index + this.#offset;
    chart.setActiveElements(at === null ? [] : [{ datasetIndex: 0, index: at }]);
    chart.render();
    return at === null ? null : (chart.getDatasetMeta(0).data[at] ?? null);
  }
}

function open(href: string, event: MouseEvent | KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey) window.open(href, '_blank', 'noopener');
  else location.assign(href);
}
