import type { BodyReader } from '../../check/draft.ts';
import { make } from '../../search/browser/element.ts';
import type { Engine } from './engine.ts';
import { Finish } from './finish.ts';
import type { WriterForm } from './writer-form.ts';

/** A checker that is there sooner shows no sign of waiting. */
const PATIENCE = 300;

type EngineModule = typeof import('./engine.ts');
type Seen = ReturnType<WriterForm['read']>;

/** What follows from what is written: problems, drawing, past incidents, the file. Each part is loaded when needed. */
export class Outcome {
  readonly #writer: WriterForm;
  #engine: Promise<{ module: EngineModule; engine: Engine; finish: Finish }> | null = null;
  #readBody: BodyReader | undefined;
  /** The look that was asked for last; what comes of earlier ones is dropped. */
  #latest = 0;

  constructor(writer: WriterForm) {
    this.#writer = writer;
    writer.root
      .querySelector('[data-preview]')!
      .addEventListener('click', ({ currentTarget }) => void this.#preview(currentTarget as HTMLElement));
  }

  /** The checker and the writer of files, loaded once. */
  engine(): Promise<{ module: EngineModule; engine: Engine; finish: Finish }> {
    this.#engine ??= Promise.all([import('./engine.ts'), this.#writer.data.content()]).then(
      ([module, content]) => ({
        module,
        engine: new module.Engine(content),
        finish: new Finish(this.#writer.root, this.#writer.texts, content.settings.repository),
      }),
    );
    return this.#engine;
  }

  async show(seen: Seen): Promise<void> {
    this.#latest += 1;
    const mine = this.#latest;
    const patience = setTimeout(() => this.#writer.problems.wait(), PATIENCE);
    const { module, engine, finish } = await this.engine().finally(() => clearTimeout(patience));
    const { ids } = await this.#writer.data.names();
    const say = await this.#writer.data.sayings();
    const { base, language, texts, suggestions, form } = this.#writer;
    const finished = await engine.finish(seen, {
      name: seen.name,
      base: base ?? null,
      ids: new Set(ids),
      readBody: this.#readBody,
    });
    if (mine !== this.#latest) return;
    finish.show(finished, base !== undefined && base.id === finished.id);
    this.#writer.problems.say = say;
    this.#writer.problems.show(finished.problems, seen);
    await module.sayMeanings(form, { language, texts, suggestions });
    await this.#draw(seen, engine);
    await this.#liken(seen, engine, mine);
    if (!this.#place('preview-place').hidden) await this.#fillPreview();
  }

  clear(): void {
    this.#latest += 1;
    this.#notDrawn();
    this.#place('similar').hidden = true;
    for (const part of ['text', 'file-path', 'told']) this.#place(part).replaceChildren();
    for (const said of this.#writer.form.querySelectorAll('[data-said]')) said.replaceChildren();
  }

  async #draw({ frontmatter }: Seen, engine: Engine): Promise<void> {
    const { timeline, times, duration } = frontmatter as {
      timeline?: unknown;
      times?: object;
      duration?: unknown;
    };
    if (!timeline && Object.keys(times ?? {}).length < 2 && duration === undefined) {
      this.#notDrawn();
      return;
    }
    const { drawingOf } = await import('./drawing.ts');
    const { root, say } = this.#writer;
    const drawing = drawingOf(frontmatter, engine.content, root.dataset['asOf']!, say);
    if (drawing) this.#place('drawn').replaceChildren(drawing);
    else this.#notDrawn();
  }

  #notDrawn(): void {
    const words = make('p', { class: 'soft sm' }, this.#writer.texts('write.not-drawn'));
    this.#place('drawn').replaceChildren(words);
  }

  async #liken({ frontmatter }: Seen, engine: Engine, mine: number): Promise<void> {
    const told = ['title', 'cause', 'symptoms', 'services'].filter((key) => key in frontmatter);
    if (told.length < 2) return;
    const { similarItems } = await import('./similar.ts');
    const { base, data } = this.#writer;
    const items = await similarItems(frontmatter, engine.content, data, base?.id ?? null, this.#writer.say);
    if (mine !== this.#latest) return;
    this.#place('similar').hidden = items.length === 0;
    this.#place('similar-list').replaceChildren(...items);
  }

  async #preview(button: HTMLElement): Promise<void> {
    const place = this.#place('preview-place');
    place.hidden = !place.hidden;
    button.ariaExpanded = String(!place.hidden);
    if (place.hidden) return;
    await this.#fillPreview();
    // From now on the checker reads the body as well.
    this.#writer.changed();
  }

  async #fillPreview(): Promise<void> {
    const [{ renderPreview }, { showHtml }, say] = await Promise.all([
      import('../preview/render-preview.ts'),
      import('../preview/browser/show-html.ts'),
      this.#writer.data.sayings(),
    ]);
    const { say: label } = this.#writer;
    this.#readBody ??= (body, firstLine) => renderPreview(body, { firstLine, say: label });
    const place = this.#place('preview-place');
    const { body } = this.#writer.read();
    const { html, problems } = renderPreview(body, { say: label });
    const { texts } = this.#writer;
    if (body.trim() === '') place.textContent = texts('write.preview-none');
    else if (problems.length > 0 && html === '')
      place.textContent = texts('write.preview-failed', { reason: say(problems[0]!.message) });
    else showHtml(html, place);
  }

  #place(name: string): HTMLElement {
    return this.#writer.root.querySelector<HTMLElement>(`[data-${name}]`)!;
  }
}
