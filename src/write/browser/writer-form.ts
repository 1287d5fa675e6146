import { DraftStorage } from '../draft-storage.ts';
import type { StoredDraft } from '../draft-storage.ts';
import type { Texts } from '../form-texts.ts';
import { speak } from '../../words/speak.ts';
import type { Speech } from '../../words/speak.ts';
import type { Say } from '../../words/words.ts';
import { fillForm, readForm } from './controls.ts';
import type { Read } from './controls.ts';
import { Editing } from './editing.ts';
import { Outcome } from './outcome.ts';
import { Problems } from './problems.ts';
import { SiteData } from './site-data.ts';
import { Starts } from './starts.ts';
import { Suggestions } from './suggest.ts';

/** Milliseconds after the last key before what is written is looked at. */
const PAUSE = 250;

/** The page's form and all that hangs on it. */
export class WriterForm {
  readonly root: HTMLElement;
  readonly form: HTMLElement;
  /** Says what drawings are told in, and the form’s own texts. */
  readonly say: Say;
  readonly texts: Texts;
  readonly language: string;
  readonly data: SiteData;
  readonly suggestions: Suggestions;
  readonly problems: Problems;
  readonly #outcome: Outcome;
  readonly #storage: DraftStorage;
  #questions: StoredDraft['questions'] = [];
  base: StoredDraft['base'] = undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement) {
    this.root = root;
    this.form = root.querySelector<HTMLElement>('[data-form]')!;
    this.say = speak(JSON.parse(root.dataset['speech']!) as Speech);
    this.texts = this.say;
    this.language = root.dataset['language']!;
    const site = root.dataset['writer']!;
    this.data = new SiteData(site);
    this.#storage = new DraftStorage(site);
    this.suggestions = new Suggestions(root, this.data, this.texts);
    this.problems = new Problems(root, this.form, this.texts);
    this.#outcome = new Outcome(this);
    new Editing(this);
    new Starts(this);
    root.addEventListener('input', ({ target }) => {
      if (target instanceof HTMLElement && (this.form.contains(target) || target.matches('[data-file]')))
        this.changed();
    });
    this.#part('forget').addEventListener('click', () => this.forget());
    this.form.addEventListener('submit', (event) => event.preventDefault());
  }

  /** Shows the form, with the draft that was kept or the report that the address asks for. */
  async begin(): Promise<void> {
    fillForm(this.form, { status: 'draft' });
    this.root.hidden = false;
    const asked = new URL(location.href).searchParams.get('report');
    const kept = this.#storage.read();
    if (kept) {
      this.take(kept);
      this.tellKept('write.restored');
    }
    if (asked !== null && asked !== kept?.base?.id) {
      const { fromReport } = await import('./start.ts');
      const draft = await fromReport(asked, this.data, this.texts).catch(() => null);
      if (draft && (!kept || confirm(this.texts('write.replace')))) this.take(draft);
    }
  }

  /** What the form says now. */
  read(): Read & { body: string; name: string } {
    return {
      ...readForm(this.form),
      body: this.#input('body').value,
      name: this.#input('file').value.trim(),
    };
  }

  /** Makes the form say what a draft says. */
  take({ frontmatter, body, questions = [], base }: StoredDraft): void {
    this.problems.begin();
    fillForm(this.form, frontmatter);
    this.#input('body').value = body;
    this.#input('file').value = '';
    this.#questions = questions;
    this.base = base;
    void this.#ask(questions);
    this.#part<HTMLButtonElement>('forget').disabled = false;
    this.root.dispatchEvent(new CustomEvent('taken'));
    this.changed();
  }

  forget(): void {
    clearTimeout(this.#timer);
    this.take({ frontmatter: { status: 'draft' }, body: '' });
    clearTimeout(this.#timer);
    this.#storage.forget();
    this.#outcome.clear();
    this.problems.clear();
    this.tellKept('write.forgotten');
    this.#part<HTMLButtonElement>('forget').disabled = true;
  }

  async #ask(questions: StoredDraft['questions']): Promise<void> {
    if (questions && questions.length > 0) this.problems.say = await this.data.sayings();
    // Another draft may have come meanwhile.
    if (questions === this.#questions) this.problems.ask(questions ?? [], readForm(this.form));
  }

  /** Whether anything stands in the form that somebody wrote. */
  isBlank(): boolean {
    const { frontmatter, body } = this.read();
    return (
      body.trim() === '' &&
      Object.entries(frontmatter).every(([key, value]) => key === 'status' || isEmpty(value))
    );
  }

  changed(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.look(), PAUSE);
  }

  /** Keeps and looks at what is written. */
  async look(): Promise<void> {
    const read = this.read();
    const { frontmatter, body } = read;
    const kept = this.#storage.save({
      frontmatter,
      body,
      ...(this.#questions && this.#questions.length > 0 && { questions: this.#questions }),
      ...(this.base && { base: this.base }),
    });
    this.tellKept(kept ? 'write.kept' : 'write.not-kept');
    this.#part<HTMLButtonElement>('forget').disabled = false;
    await this.#outcome.show(read);
  }

  announce(words: string): void {
    this.#part('announce').textContent = words;
  }

  tellKept(key: 'write.kept' | 'write.not-kept' | 'write.restored' | 'write.forgotten'): void {
    this.#part('kept').textContent = this.texts(key);
  }

  #input(name: string): HTMLInputElement {
    return this.#part<HTMLInputElement>(name);
  }

  #part<T extends HTMLElement>(name: string): T {
    return this.root.querySelector<T>(`[data-${name}]`)!;
  }
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.values(value).every(isEmpty);
}
