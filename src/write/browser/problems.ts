import { coded } from '../../search/browser/coded.ts';
import { make } from '../../search/browser/element.ts';
import type { StoredQuestion } from '../draft-storage.ts';
import type { WrittenProblem } from '../check-written.ts';
import type { Texts } from '../form-texts.ts';
import { controlFor } from './controls.ts';
import type { Read } from './controls.ts';
import { entryName } from './rows.ts';

/** Who leaves a field for a button is not to see the button move away under the pointer. */
const PAUSE = 250;

/** A problem with where the form says it. */
interface Shown {
  problem: WrittenProblem;
  control: HTMLElement | null;
  item: HTMLLIElement;
}

/**
 * Shows what the checker says: beside each field, in a list whose links lead to the fields, and as a tally. What is
 * missing, and what somebody is still writing, counts as a problem once its field was left or the file was asked for.
 */
export class Problems {
  readonly #root: HTMLElement;
  readonly #form: HTMLElement;
  readonly #texts: Texts;
  /** Says in the site's language what checker and importer say. */
  say: (text: string) => string = (text) => text;
  #shown: Shown[] = [];
  #left = new WeakSet<Element>();
  #isFileAsked = false;

  constructor(root: HTMLElement, form: HTMLElement, texts: Texts) {
    this.#root = root;
    this.#form = form;
    this.#texts = texts;
    form.addEventListener('focusout', ({ target, relatedTarget }) => {
      const field = target instanceof Element ? (target.closest('[data-asking]') ?? target) : null;
      if (!field || (relatedTarget instanceof Node && field.contains(relatedTarget))) return;
      for (const left of [field, target as Element]) this.#left.add(left);
      setTimeout(() => this.#paint(), PAUSE);
    });
    for (const way of root.querySelectorAll('[data-copy], [data-download], [data-open]'))
      way.addEventListener('click', () => {
        this.#isFileAsked = true;
        this.#paint();
      });
  }

  show(problems: readonly WrittenProblem[], { controls }: Read): void {
    this.#shown = problems.map((problem) => {
      const control = controlFor(problem.field, controls, this.#form);
      return { problem, control, item: this.#item(problem.field, control, this.#words(problem, control)) };
    });
    this.#place('problems').replaceChildren(...this.#shown.map(({ item }) => item));
    this.#place('tally').textContent = this.#tally(problems);
    this.#paint();
  }

  /** Another draft is in the form, whose fields nobody has left yet. */
  begin(): void {
    this.#left = new WeakSet();
    this.#isFileAsked = false;
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
        const item = this.#item(path, controlFor(path, controls, this.#form), this.say(message));
        item.className = 'question';
        return item;
      }),
    );
  }

  clear(): void {
    this.show([], { frontmatter: {}, controls: new Map() });
    this.#place('tally').textContent = this.#texts('write.nothing-yet');
  }

  /** Marks what counts as a problem by now; the list stays as it is, so that a link in it can be on its way. */
  #paint(): void {
    for (const place of this.#root.querySelectorAll<HTMLElement>('[data-problem]')) place.hidden = true;
    for (const marked of this.#root.querySelectorAll('[aria-invalid]'))
      marked.removeAttribute('aria-invalid');
    for (const { problem, control, item } of this.#shown) {
      const isOpen = this.#isOpen(problem, control);
      item.className = isOpen ? 'open' : problem.severity;
      if (control && !isOpen) this.#mark(control, problem);
    }
  }

  /** Whether it may yet be filled in, rather than is to be mended. */
  #isOpen(problem: WrittenProblem, control: HTMLElement | null): boolean {
    if (this.#isFileAsked || !control || this.#left.has(control)) return false;
    return isMissing(problem) || control.contains(document.activeElement);
  }

  #mark(control: HTMLElement, problem: WrittenProblem): void {
    const place = document.getElementById(`${control.id}-problem`);
    if (!place) return;
    place.className = `problem ${problem.severity}`;
    if (place.hidden) place.replaceChildren();
    else place.append(' ');
    place.append(...coded(sentence(this.#words(problem, control))));
    place.hidden = false;
    if (problem.severity === 'error' && !(control instanceof HTMLButtonElement))
      control.setAttribute('aria-invalid', 'true');
  }

  #item(field: string, control: HTMLElement | null, text: string): HTMLLIElement {
    const name = this.#nameOf(field, control);
    const link = control ? make('a', { href: `#${control.id}` }, name) : make('b', {}, name);
    link.addEventListener('click', (event) => {
      event.preventDefault();
      control?.focus();
      control?.scrollIntoView({ block: 'center' });
    });
    return make('li', {}, link, ...coded(this.#texts('write.about', { what: '', words: text })));
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
    return `${entry.charAt(0).toUpperCase()}${entry.slice(1)}, ${label}`;
  }

  #tally(problems: readonly WrittenProblem[]): string {
    const missing = problems.filter(isMissing).length;
    const errors = problems.filter(({ severity }) => severity === 'error').length - missing;
    const warnings = problems.length - errors - missing;
    const said = [
      ...(missing > 0 ? [this.#texts('write.to-fill-in', { count: missing })] : []),
      ...(errors > 0 ? [this.#texts('write.errors', { count: errors })] : []),
      ...(missing + errors === 0 ? [this.#texts('write.sound')] : []),
      ...(warnings > 0 ? [this.#texts('write.warnings', { count: warnings })] : []),
    ];
    return said.join(' · ');
  }

  /** A hint that says what the field's help says already stays away. */
  #words(problem: WrittenProblem, control: HTMLElement | null): string {
    if (isMissing(problem)) return this.#texts('write.still-empty');
    const said = this.say(problem.message);
    const hint = problem.hint === null ? '' : this.say(problem.hint);
    const help = control?.closest('.ask, [data-list]')?.querySelector('.hint')?.textContent ?? '';
    return hint === '' || plain(help).includes(plain(hint))
      ? said
      : this.#texts('write.about', { what: said, words: hint });
  }

  #place(name: string): HTMLElement {
    return this.#root.querySelector<HTMLElement>(`[data-${name}]`)!;
  }
}

/** Of a field that has to be filled in, and is empty; the name that the checker has for it is of the file. */
function isMissing({ rule, field }: WrittenProblem): boolean {
  return rule === 'required' && field !== '';
}

function plain(words: string): string {
  return words.replaceAll('`', '').replace(/\s+/g, ' ').trim().replace(/\.$/, '').toLowerCase();
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.?!]$/.test(text) ? '' : '.'}`;
}
