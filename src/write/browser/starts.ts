import type { StoredDraft } from '../draft-storage.ts';
import type { WriterForm } from './writer-form.ts';

type StartModule = typeof import('./start.ts');

/** What the form can start from: a template, a pasted document, a report of the site. */
export class Starts {
  readonly #writer: WriterForm;

  constructor(writer: WriterForm) {
    this.#writer = writer;
    const value = (name: string): string => this.#part<HTMLInputElement>(name).value;
    this.#on('template', ({ fromTemplate }) => fromTemplate());
    this.#on('import', ({ fromDocument }) => fromDocument(value('pasted'), writer.data, writer.say));
    // What reads a document is loaded while its author still reaches for the button.
    this.#part('pasted').addEventListener('input', () => void this.#makeReady(), { once: true });
    this.#on('load', ({ fromReport }) => fromReport(value('changed').trim(), writer.data, writer.texts));
  }

  async #makeReady(): Promise<void> {
    try {
      await Promise.all([import('./start.ts'), import('./importing.ts'), this.#writer.data.content()]);
    } catch {
      // Whoever presses the button is told.
    }
  }

  #on(name: string, start: (module: StartModule) => StoredDraft | Promise<StoredDraft>): void {
    const button = this.#part<HTMLButtonElement>(name);
    button.addEventListener('click', () => {
      button.disabled = true;
      void this.#begin(start).finally(() => {
        button.disabled = false;
      });
    });
  }

  async #begin(start: (module: StartModule) => StoredDraft | Promise<StoredDraft>): Promise<void> {
    const { texts } = this.#writer;
    const told = this.#part('start-problem');
    told.textContent = '';
    try {
      const draft = await start(await import('./start.ts'));
      if (!this.#writer.isBlank() && !confirm(texts('write.replace'))) return;
      this.#writer.take(draft);
      for (const way of this.#writer.root.querySelectorAll<HTMLDetailsElement>('[data-way]'))
        way.open = false;
      this.#writer.announce(
        draft.base
          ? texts('write.loaded', { id: draft.base.id })
          : draft.questions
            ? texts('write.imported')
            : '',
      );
      this.#writer.form.querySelector<HTMLElement>('[name=title]')!.focus();
    } catch (error) {
      told.textContent = error instanceof Error ? error.message : String(error);
    }
  }

  #part<T extends HTMLElement = HTMLElement>(name: string): T {
    return this.#writer.root.querySelector<T>(`[data-${name}]`)!;
  }
}
