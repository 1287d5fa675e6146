/** What the form needs once something is written: the site's content, the checker and the writer of files. */
import type { BodyReader } from '../../check/draft.ts';
import { addressOf } from '../../import/draft-file.ts';
import type { Content } from '../../incident/content.ts';
import { checkWritten } from '../check-written.ts';
import type { WrittenProblem } from '../check-written.ts';
import { contentOf } from '../content.ts';
import type { WriterContent } from '../content.ts';
import { fileText } from '../file-text.ts';
import type { Written } from '../file-text.ts';

export { sayMeanings } from './said.ts';
export { completeMoment, isZone, zoneOf } from '../moments.ts';
export { orderInTime } from '../row-order.ts';
export { slugOfName, slugsOfNames } from '../slug-of-name.ts';

/** What was written, as a file. */
export interface Finished {
  /** The report's id: the file's name without its ending. */
  id: string;
  /** The path in the folder `incidents`. */
  path: string;
  text: string;
  problems: WrittenProblem[];
}

export interface Base {
  id: string;
  text: string;
}

/** What a file depends on besides what is written. */
interface About {
  /** The file's name without its ending, where its author chose one. */
  name: string;
  base: Base | null;
  /** Of the site's reports. */
  ids: ReadonlySet<string>;
  readBody: BodyReader | undefined;
}

/** Makes files of what is written, and checks them. */
export class Engine {
  readonly content: Content;
  readonly #keyOrder: string[];

  constructor(published: WriterContent) {
    this.content = contentOf(published);
    this.#keyOrder = Object.keys(this.content.schema.shape);
  }

  async finish(written: Written, { name, base, ids, readBody }: About): Promise<Finished> {
    const text = fileText(written, this.#keyOrder, base?.text);
    const { folder, id } = this.addressOf(written.frontmatter, name, base);
    const path = `${folder}/${id}.mdx`;
    const others = new Set(ids);
    if (base) others.delete(base.id);
    const problems = await checkWritten(
      { text, path },
      {
        content: this.content,
        now: new Date(),
        ids: others,
        readBody,
      },
    );
    return { id, path, text, problems };
  }

  /** Where the report belongs: its own name, that of the report being changed, or one made of date and title. */
  addressOf(
    frontmatter: Record<string, unknown>,
    name: string,
    base: Base | null,
  ): { folder: string; id: string } {
    const own = name.replace(/\.mdx$/, '') || base?.id;
    if (own !== undefined) return { folder: /^(\d{4})-\d{2}-\d{2}-/.exec(own)?.[1] ?? 'undated', id: own };
    const { title, times, timeline } = frontmatter as {
      title?: unknown;
      times?: { started?: unknown };
      timeline?: { at?: unknown }[];
    };
    return addressOf({
      title: textOf(title),
      times: { started: textOf(times?.started) },
      timeline: (timeline ?? []).map(({ at }) => ({ at: textOf(at) })),
    });
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
