import type { Described } from './messages.ts';

/** What is said of the thing meant, beside it and to those who listen. */
export class Tip {
  readonly #frame: HTMLElement;
  readonly #element = document.createElement('p');

  constructor(frame: HTMLElement) {
    this.#frame = frame;
    this.#element.className = 'tip';
    this.#element.setAttribute('role', 'status');
    frame.append(this.#element);
  }

  show({ name: called, told, href }: Described, { x, y }: { x: number; y: number }): void {
    const name = href === null ? document.createElement('b') : document.createElement('a');
    name.textContent = called;
    if (name instanceof HTMLAnchorElement) {
      name.href = href!;
      // The chart is what takes the focus; the link is for a finger.
      name.tabIndex = -1;
    }
    this.#element.replaceChildren(name, ` ${told}`);
    this.#element.classList.add('is-shown');
    const { offsetWidth: wide, offsetHeight: high, style } = this.#element;
    style.left = `${Math.max(0, Math.min(this.#frame.clientWidth - wide, x - wide / 2))}px`;
    style.top = `${y - high - 14}px`;
  }

  hide(): void {
    this.#element.classList.remove('is-shown');
    this.#element.replaceChildren();
  }
}
