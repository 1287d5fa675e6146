import { newFile } from '../new-file.ts';
import type { Texts } from '../form-texts.ts';
import type { Finished } from './engine.ts';

/** The last part of the form: the file, and the ways to take it to the repository. */
export class Finish {
  readonly #root: HTMLElement;
  readonly #texts: Texts;
  readonly #repository: { url: string; branch: string } | null;
  #finished: Finished | null = null;

  constructor(root: HTMLElement, texts: Texts, repository: { url: string; branch: string } | null) {
    this.#root = root;
    this.#texts = texts;
    this.#repository = repository;
    this.#place('copy').addEventListener('click', () => void this.#copy());
    this.#place('download').addEventListener('click', () => this.#download());
    root.querySelector('[data-open]')?.addEventListener('click', () => void this.#opened());
  }

  show(finished: Finished, isThere: boolean): void {
    this.#finished = finished;
    this.#place('text').textContent = finished.text;
    this.#place('file-path').textContent = this.#texts('write.file-where', {
      path: `content/incidents/${finished.path}`,
    });
    const link = this.#root.querySelector<HTMLAnchorElement>('[data-open]');
    if (!link || !this.#repository) return;
    const { url, filled } = newFile(
      this.#repository,
      `content/incidents/${finished.path}`,
      finished.text,
      isThere,
    );
    link.href = url;
    link.dataset['filled'] = String(filled);
  }

  /** A page that cannot be filled in gets the text by the clipboard. */
  async #opened(): Promise<void> {
    const link = this.#root.querySelector<HTMLElement>('[data-open]')!;
    if (link.dataset['filled'] === 'true') return;
    if (await this.#copy()) this.#tell(this.#texts('write.paste-there'));
  }

  async #copy(): Promise<boolean> {
    try {
      await navigator.clipboard.writeText(this.#finished?.text ?? '');
      this.#tell(this.#texts('write.copied'));
      return true;
    } catch {
      this.#root.querySelector<HTMLDetailsElement>('details.file')!.open = true;
      this.#tell(this.#texts('write.copy-failed'));
      return false;
    }
  }

  #download(): void {
    if (!this.#finished) return;
    const url = URL.createObjectURL(new Blob([this.#finished.text], { type: 'text/markdown' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = `${this.#finished.id}.mdx`;
    link.click();
    URL.revokeObjectURL(url);
  }

  #tell(words: string): void {
    this.#place('told').textContent = words;
  }

  #place(name: string): HTMLElement {
    return this.#root.querySelector<HTMLElement>(`[data-${name}]`)!;
  }
}
