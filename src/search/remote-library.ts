import type { Hit, Library } from './engine.ts';
import { Indexes } from './indexes.ts';
import type { IndexAnswer, SitePart } from './indexes.ts';
import { joinedHits } from './joined-hits.ts';
import { JoinedIndex } from './joined-index.ts';
import type { PagefindModule } from './joined-index.ts';
import { markPath } from './marks.ts';
import { mergedTerms } from './merged-terms.ts';
import type { Result } from './result.ts';
import { idsIn, tableOf } from './table.ts';
import type { Columns } from './table.ts';
import type { Terms } from './terms.ts';
import { mergedShelves, readShelf, shelfOf } from './vocabulary.ts';
import type { Shelf } from './vocabulary.ts';

export type { PagefindModule } from './joined-index.ts';

/** So many words that begin as somebody typed are looked for where that is no whole word. */
const BEGUN = 8;

/**
 * The index in a folder on a web server, with those of the other parts that the collection is built in. Everything is
 * loaded when it is first asked for, and once.
 * @param folder its address, ending in `/`
 * @throws what `fetch` throws, from any part that cannot be had; it is then asked for again the next time
 */
export function remoteLibrary(folder: string, load: (address: string) => Promise<PagefindModule>): Library {
  const kept = new Map<string, Promise<unknown>>();
  const once = <T>(key: string, make: () => Promise<T>): Promise<T> => {
    const known = kept.get(key) as Promise<T> | undefined;
    if (known) return known;
    const made = make().catch((error: unknown) => {
      kept.delete(key);
      throw error;
    });
    kept.set(key, made);
    return made;
  };
  const json = <T>(path: string): Promise<T> => once(path, () => read<T>(`${folder}${path}`));
  const first = (): Promise<JoinedIndex> => once('first', () => JoinedIndex.open(folder, load));
  const parts = (): Promise<SitePart[]> =>
    once('parts', async () => {
      const own = await json<Terms>('terms.json');
      const others = (own.parts ?? []).map(async (path): Promise<SitePart> => ({
        path,
        terms: await json<Terms>(`${path}terms.json`),
      }));
      return [{ path: '', terms: own }, ...(await Promise.all(others))];
    });
  const terms = (): Promise<Terms> =>
    once('terms', async () => mergedTerms((await parts()).map((part) => part.terms)));
  const indexes = (): Promise<Indexes> =>
    once('indexes', async () => {
      try {
        const [all, top] = await Promise.all([parts(), first()]);
        return await Indexes.open(folder, all, top, load);
      } catch (error) {
        // One that could not be joined with all others is begun anew.
        kept.delete('first');
        throw error;
      }
    });
  const shelf = (word: string): Promise<Map<string, number>> => {
    const name = shelfOf(word);
    return once(`shelf ${name}`, async () => {
      const all = (await parts()).map(async ({ path }) =>
        // A shelf that is not there is empty: no record has a word that begins so.
        readShelf(await json<Shelf>(`${path}words/${name}.json`).catch(() => ({ words: '', counts: [] }))),
      );
      return mergedShelves(await Promise.all(all));
    });
  };
  /** Of several answers those that have the word, or where none has it, one that begins so. */
  const having = async (word: string, answers: IndexAnswer[]): Promise<IndexAnswer[]> => {
    if (answers.length === 1) return answers;
    // Where no word begins so, Pagefind takes the longest that this one begins with: `in` for `inode`.
    const holding = async (exact: string): Promise<boolean[]> =>
      (await (await indexes()).search(`"${exact}"`)).map(({ found }) => found.length > 0);
    const whole = await holding(word);
    if (whole.includes(true)) return answers.filter((_, place) => whole[place]);
    const begun = [...(await shelf(word))]
      .filter(([other]) => other.startsWith(word))
      .sort(([, a], [, b]) => b - a)
      .slice(0, BEGUN);
    const held = await Promise.all(begun.map(([other]) => holding(other)));
    return answers.filter((_, place) => held.some((each) => each[place]));
  };
  return {
    warm: () => void Promise.allSettled([terms(), first()]),
    terms,
    find: (word) =>
      once(`find ${word}`, async (): Promise<ReadonlyMap<string, Hit>> => {
        const answers = await (await indexes()).search(word);
        const records = answers.reduce((sum, answer) => sum + answer.records, 0);
        return joinedHits(await having(word, answers), records);
      }),
    vocabulary: { shelf },
    marked: (kind, id) =>
      once(`marked ${kind} ${id}`, async () => {
        const lists = (await parts()).map(async ({ path }) =>
          idsIn(await json<string>(path + markPath(kind, id))).map((own) => path + own),
        );
        return (await Promise.all(lists)).flat();
      }),
    table: () =>
      once('table', async () => {
        const tables = (await parts()).map(async ({ path, terms: own }) => {
          const columns = await json<Columns>(`${path}table.json`);
          return [...tableOf(columns, own)].map(([id, facts]) => [path + id, facts] as const);
        });
        return new Map((await Promise.all(tables)).flat());
      }),
    result: (id) => {
      const at = id.lastIndexOf('/') + 1;
      return json<Result>(`${id.slice(0, at)}result/${id.slice(at)}.json`);
    },
  };
}

async function read<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return (await response.json()) as T;
}
