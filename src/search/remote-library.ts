import { AskedOnce } from './asked-once.ts';
import type { Hit, Library } from './engine.ts';
import { Indexes } from './indexes.ts';
import type { IndexAnswer, SitePart } from './indexes.ts';
import { joinedHits } from './joined-hits.ts';
import { JoinedIndex } from './joined-index.ts';
import type { PagefindModule } from './joined-index.ts';
import { markPath } from './marks.ts';
import type { MarkKind } from './marks.ts';
import { mergedTerms } from './merged-terms.ts';
import type { Result } from './result.ts';
import { idsIn, tableOf } from './table.ts';
import type { Columns, Table } from './table.ts';
import type { Terms } from './terms.ts';
import { mergedShelves, readShelf, shelfOf } from './vocabulary.ts';
import type { Shelf } from './vocabulary.ts';

export type { PagefindModule } from './joined-index.ts';

/** So many words that begin as somebody typed are looked for where that is no whole word. */
const BEGUN = 8;

/**
 * The index in a folder on a web server, with those of the other parts that the collection is built in. Everything is
 * loaded when it is first asked for, and once. All answers throw what `fetch` throws, from any part that cannot be had;
 * it is then asked for again the next time.
 */
export class RemoteLibrary implements Library {
  readonly vocabulary = { shelf: (word: string) => this.#shelf(word) };
  readonly #folder: string;
  readonly #load: (address: string) => Promise<PagefindModule>;
  readonly #once = new AskedOnce();

  /** @param folder its address, ending in `/` */
  constructor(folder: string, load: (address: string) => Promise<PagefindModule>) {
    this.#folder = folder;
    this.#load = load;
  }

  warm(): void {
    void Promise.allSettled([this.terms(), this.#first()]);
  }

  terms(): Promise<Terms> {
    return this.#once.get('terms', async () => mergedTerms((await this.#parts()).map((part) => part.terms)));
  }

  find(word: string): Promise<ReadonlyMap<string, Hit>> {
    return this.#once.get(`find ${word}`, async () => {
      const answers = await (await this.#indexes()).search(word);
      const records = answers.reduce((sum, answer) => sum + answer.records, 0);
      return joinedHits(await this.#having(word, answers), records);
    });
  }

  marked(kind: MarkKind, id: string): Promise<string[]> {
    return this.#once.get(`marked ${kind} ${id}`, async () => {
      const lists = (await this.#parts()).map(async ({ path }) =>
        idsIn(await this.#json<string>(path + markPath(kind, id))).map((own) => path + own),
      );
      return (await Promise.all(lists)).flat();
    });
  }

  table(): Promise<Table> {
    return this.#once.get('table', async () => {
      const tables = (await this.#parts()).map(async ({ path, terms }) => {
        const columns = await this.#json<Columns>(`${path}table.json`);
        return [...tableOf(columns, terms)].map(([id, facts]) => [path + id, facts] as const);
      });
      return new Map((await Promise.all(tables)).flat());
    });
  }

  result(id: string): Promise<Result> {
    const at = id.lastIndexOf('/') + 1;
    return this.#json(`${id.slice(0, at)}result/${id.slice(at)}.json`);
  }

  #json<T>(path: string): Promise<T> {
    return this.#once.get(path, () => read<T>(`${this.#folder}${path}`));
  }

  #parts(): Promise<SitePart[]> {
    return this.#once.get('parts', async () => {
      const own = await this.#json<Terms>('terms.json');
      const others = (own.parts ?? []).map(async (path): Promise<SitePart> => ({
        path,
        terms: await this.#json<Terms>(`${path}terms.json`),
      }));
      return [{ path: '', terms: own }, ...(await Promise.all(others))];
    });
  }

  #first(): Promise<JoinedIndex> {
    return this.#once.get('first', () => JoinedIndex.open(this.#folder, this.#load));
  }

  #indexes(): Promise<Indexes> {
    return this.#once.get('indexes', async () => {
      try {
        const [all, top] = await Promise.all([this.#parts(), this.#first()]);
        return await Indexes.open(this.#folder, all, top, this.#load);
      } catch (error) {
        // One that could not be joined with all others is begun anew.
        this.#once.forget('first');
        throw error;
      }
    });
  }

  #shelf(word: string): Promise<Map<string, number>> {
    const name = shelfOf(word);
    return this.#once.get(`shelf ${name}`, async () => {
      const all = (await this.#parts()).map(async ({ path }) =>
        // A shelf that is not there is empty: no record has a word that begins so.
        readShelf(
          await this.#json<Shelf>(`${path}words/${name}.json`).catch(() => ({ words: '', counts: [] })),
        ),
      );
      return mergedShelves(await Promise.all(all));
    });
  }

  /** Of several answers those that have the word, or where none has it, one that begins so. */
  async #having(word: string, answers: IndexAnswer[]): Promise<IndexAnswer[]> {
    if (answers.length === 1) return answers;
    // Where no word begins so, Pagefind takes the longest that this one begins with: `in` for `inode`.
    const whole = await this.#holding(word);
    if (whole.includes(true)) return answers.filter((_, place) => whole[place]);
    const begun = [...(await this.#shelf(word))]
      .filter(([other]) => other.startsWith(word))
      .sort(([, a], [, b]) => b - a)
      .slice(0, BEGUN);
    const held = await Promise.all(begun.map(([other]) => this.#holding(other)));
    return answers.filter((_, place) => held.some((each) => each[place]));
  }

  /** Whether each index has exactly that word. */
  async #holding(word: string): Promise<boolean[]> {
    return (await (await this.#indexes()).search(`"${word}"`)).map(({ found }) => found.length > 0);
  }
}

async function read<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return (await response.json()) as T;
}
