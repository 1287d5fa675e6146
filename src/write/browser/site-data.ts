import { problemSpeaker } from '../../words/problem-words.ts';
import type { WriterContent } from '../content.ts';

/** What the form asks the site for, each once and when it is first needed. */
export class SiteData {
  readonly #base: string;
  #content: Promise<WriterContent> | null = null;
  #names: Promise<Names> | null = null;

  /** @param base the address that the site is served from, with a slash at its end */
  constructor(base: string) {
    this.#base = base;
  }

  content(): Promise<WriterContent> {
    this.#content ??= this.json<WriterContent>('write/content.json').catch((error: unknown) => {
      // Whoever asks again may be luckier.
      this.#content = null;
      throw error;
    });
    return this.#content;
  }

  /** Says in the site's language what checker and importer say; as they do where nothing can be loaded. */
  async sayings(): Promise<(text: string) => string> {
    const { sayings } = await this.content().catch(() => ({ sayings: null }));
    return sayings ? problemSpeaker(sayings) : (text) => text;
  }

  /** Ids and titles of the reports; none where they cannot be loaded. */
  names(): Promise<Names> {
    this.#names ??= this.json<Names>('api/insights/names.json').catch(() => ({ ids: [], titles: [] }));
    return this.#names;
  }

  /** A report's file; `null` where there is none. */
  async report(id: string): Promise<string | null> {
    if (!/^[a-z0-9-]+$/.test(id)) return null;
    const answer = await fetch(`${this.#base}incidents/${id}.mdx`);
    return answer.ok ? answer.text() : null;
  }

  address(id: string): string {
    return `${this.#base}incidents/${id}/`;
  }

  async json<T>(path: string): Promise<T> {
    const answer = await fetch(this.#base + path);
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return (await answer.json()) as T;
  }
}

export interface Names {
  ids: string[];
  titles: string[];
}
