import { JoinedIndex, MOST_JOINED } from './joined-index.ts';
import type { Found, PagefindModule } from './joined-index.ts';
import { idsIn } from './table.ts';
import { recordId } from './terms.ts';
import type { Terms } from './terms.ts';

/** The search of a site, or of one of the parts it is built in. */
export interface SitePart {
  /** Its folder, from that of this site's search: empty for its own, else ending in `/`. */
  path: string;
  terms: Terms;
}

/** What an index of a part found, by ids that no other part or index has. */
export interface IndexAnswer {
  part: SitePart;
  records: number;
  found: Found[];
}

interface Source {
  part: SitePart;
  folder: string;
  language: string;
  records: number;
  gone: ReadonlySet<string>;
}

/** All indexes of all parts, searched as one. */
export class Indexes {
  readonly #groups: readonly { joined: JoinedIndex; sources: readonly Source[] }[];

  private constructor(groups: readonly { joined: JoinedIndex; sources: readonly Source[] }[]) {
    this.#groups = groups;
  }

  /**
   * @param folder the address of this site's search
   * @param parts its own first
   * @param first the index at the top, which is opened before anything else is known
   */
  static async open(
    folder: string,
    parts: readonly SitePart[],
    first: JoinedIndex,
    load: (address: string) => Promise<PagefindModule>,
  ): Promise<Indexes> {
    const sources = parts.flatMap((part) =>
      part.terms.indexes.map((index): Source => ({ part, ...index, gone: new Set(idsIn(index.gone ?? '')) })),
    );
    const address = ({ part, folder: own }: Source): string => `${folder}${part.path}${own}`;
    // A module knows the rules of one language.
    const groups = [...Map.groupBy(sources, ({ language }) => language).values()].flatMap(inLots);
    return new Indexes(
      await Promise.all(
        groups.map(async (group) => {
          const [top, ...rest] = group.map(address);
          const joined = top === folder ? first : await JoinedIndex.open(top!, load);
          await joined.join(rest);
          return { joined, sources: group };
        }),
      ),
    );
  }

  /** What each index found. */
  async search(query: string): Promise<IndexAnswer[]> {
    const answers = await Promise.all(
      this.#groups.map(async ({ joined, sources }) => {
        const found = await joined.search(query);
        return sources.map(({ part, folder, records, gone }, place) => ({
          part,
          records,
          found: found[place]!.flatMap((each) =>
            gone.has(each.id) ? [] : [{ ...each, id: `${part.path}${recordId(folder, each.id)}` }],
          ),
        }));
      }),
    );
    return answers.flat();
  }
}

function inLots(sources: readonly Source[]): Source[][] {
  return Array.from({ length: Math.ceil(sources.length / MOST_JOINED) }, (_, lot) =>
    sources.slice(lot * MOST_JOINED, (lot + 1) * MOST_JOINED),
  );
}
