/** What was asked for, by name: asked for once, and again only after a failure. */
export class AskedOnce {
  readonly #answers = new Map<string, Promise<unknown>>();

  /** The answer of that name; `ask` is called where there is none yet. Of one name all answers are of one type. */
  get<T>(name: string, ask: () => Promise<T>): Promise<T> {
    const known = this.#answers.get(name) as Promise<T> | undefined;
    if (known) return known;
    const asked = ask().catch((error: unknown) => {
      this.forget(name);
      throw error;
    });
    this.#answers.set(name, asked);
    return asked;
  }

  forget(name: string): void {
    this.#answers.delete(name);
  }
}
