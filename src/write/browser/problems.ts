import { coded } from '../../search/browser/coded.ts';
import { make } from '../../search/browser/element.ts';
import type { StoredQuestion } from '../draft-storage.ts';
import type { WrittenProblem } from '../check-written.ts';
import type { Texts } from '../form-texts.ts';
import { controlFor } from './controls.ts';
import type { Read } from './controls.ts';
import { entryName } from './rows.ts';

/** Shows what the checker says: beside each field, in a list whose links lead to the fields, and as a tally. */
export class Problems {
  readonly #root: HTMLElement;
  readonly #form: HTMLElement;
  readonly #texts: Texts;
  /** Says in the site's language what checker and importer say. */
  say: (text: string) => string = (text) => text;

  constructor(root: HTMLElement, form: HTMLElement, texts: Texts) {
    this.#root = root;
    this.#form = form;
    this.#texts = texts;
  }

  show(problems: readonly WrittenProblem[], { controls }: Read): void {
    for (const place of this.#root.querySelectorAll<HTMLElement>('[data-problem]')) place.hidden = true;
    for (const marked of this.#root.querySelectorAll('[aria-invalid]'))
      marked.removeAttribute('aria-invalid');
    const items = problems.map((problem) => {
      const control = controlFor(problem.field, controls, this.#form);
      if (control) this.#mark(control, problem);
      return this.#item(problem.field, control, this.#words(problem), problem.severity);
    });
    this.#place('problems').replaceChildren(...items);
    this.#place('tally').textContent = this.#tally(problems);
  }

  /** Says that the checker is on its way. */
  wait(): void {
    this.#place('tally').textContent = this.#texts('write.checking');
  }

  /** What an importer asks, each with a link to its field. */
  ask(questions: readonly StoredQuestion[], { controls }: Read): void {
    const section = this.#root.querySelector<HTMLElement>('[data-asked]')!;
    section.hidden = questions.length === 0;
    this.#place('questions').replaceChildren(
      ...questions.map(({ field, message }) => {
        const path = field.replace(/\[(\d+)\]/g, '.$1');
        return this.#item(path, controlFor(path, controls, this.#form), this.say(message), 'question');
      }),
    );
  }

  clear(): void {
    this.show([], { frontmatter: {}, controls: new Map() });
    this.#place('tally').textContent = this.#texts('write.nothing-yet');
  }

  #mark(control: HTMLElement, problem: WrittenProblem): void {
    const place = document.getElementById(`${control.id}-problem`);
    if (!place) return;
    place.className = `problem ${problem.severity}`;
    if (place.hidden) place.replaceChildren();
    else place.append(' ');
    place.append(...coded(this.#words(problem)));
    place.hidden = false;
    if (problem.severity === 'error' && !(control instanceof HTMLButtonElement))
      control.setAttribute('aria-invalid', 'true');
  }

  #item(field: string, control: HTMLElement | null, text: string, kind: string): HTMLLIElement {
    const name = this.#nameOf(field, control);
    const link = control ? make('a', { href: `#${control.id}` }, name) : make('b', {}, name);
    link.addEventListener('click', (event) => {
      event.preventDefault();
      control?.focus();
      control?.scrollIntoView({ block: 'center' });
    });
    return make('li', { class: kind }, link, ' ', ...coded(text));
  }

  #nameOf(field: string, control: HTMLElement | null): string {
    if (field === 'file') return this.#texts('write.about-file');
    if (field === 'body') return this.#texts('write.about-body');
    if (!control) return this.#texts('write.about-report');
    const row = control.closest<HTMLElement>('[data-row]');
    const around = control.closest('.ask, [data-list]');
    const label = around?.querySelector('label, .label, h3')?.firstChild?.textContent?.trim() ?? field;
    // The entry may have been removed while it was being checked.
    if (!row?.isConnected) return label;
    const entry = this.#texts('write.entry-number', entryName(row));
    const what = `${entry.charAt(0).toUpperCase()}${entry.slice(1)}`;
    return this.#texts('write.about', { what, words: label });
  }

  #tally(problems: readonly WrittenProblem[]): string {
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    const warnings = problems.length - errors;
    const said = [
      errors > 0 ? this.#texts('write.errors', { count: errors }) : this.#texts('write.sound'),
      ...(warnings > 0 ? [this.#texts('write.warnings', { count: warnings })] : []),
    ];
    return said.join(' · ');
  }

  #words({ message, hint }: WrittenProblem): string {
    const said = this.say(message);
    const text = hint === null ? said : this.#texts('write.about', { what: said, words: this.say(hint) });
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.?!]$/.test(text) ? '' : '.'}`;
  }

  #place(name: string): HTMLElement {
    return this.#root.querySelector<HTMLElement>(`[data-${name}]`)!;
  }
}
