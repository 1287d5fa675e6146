/** A report that somebody is writing, as their browser keeps it from one visit to the next. */
export interface StoredDraft {
  /** Frontmatter as an author writes it, sound or not; a key that is not there has not been filled in. */
  frontmatter: Record<string, unknown>;
  /** MDX. */
  body: string;
  /** What an importer could not answer, for the form to ask. */
  questions?: StoredQuestion[];
  /** The report that is being changed: its id, and its file as it was, whose comments stay. */
  base?: { id: string; text: string };
}

/** A question of the importer: the field it is about, and what to ask. */
export interface StoredQuestion {
  field: string;
  message: string;
}

/** Where drafts are kept: the browser's local storage, or what a test puts in its place. */
type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The draft that a browser keeps of a site: one. Sites in folders of one host share its storage, and no draft. */
export class DraftStorage {
  readonly #key: string;
  readonly #store: Store | undefined;

  /** @param site its address on its host: `/`, or `/folder/` */
  constructor(site: string, store?: Store) {
    // A draft of another version is not read.
    this.#key = `hindsight-draft-1 ${site}`;
    this.#store = store;
  }

  /** Keeps a draft, in place of the one before. `false` where the browser keeps nothing: storage is blocked, or full. */
  save(draft: StoredDraft): boolean {
    try {
      (this.#store ?? localStorage).setItem(this.#key, JSON.stringify(draft));
      return true;
    } catch {
      return false;
    }
  }

  /** The draft that was kept; `null` where there is none, or what is there is none. */
  read(): StoredDraft | null {
    try {
      const draft: unknown = JSON.parse((this.#store ?? localStorage).getItem(this.#key) ?? 'null');
      return isDraft(draft) ? draft : null;
    } catch {
      return null;
    }
  }

  /** Removes the draft, so that nothing of it stays in the browser. */
  forget(): void {
    try {
      (this.#store ?? localStorage).removeItem(this.#key);
    } catch {
      // Where storage is blocked nothing was kept.
    }
  }
}

function isDraft(value: unknown): value is StoredDraft {
  return isObject(value) && isObject(value['frontmatter']) && typeof value['body'] === 'string';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
