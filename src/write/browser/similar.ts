/** Finds past incidents like the one that is being written; loaded once there is something to go by. */
import { rowsOf } from '../../insights/columns.ts';
import type { Columns } from '../../insights/columns.ts';
import type { Row } from '../../insights/rows.ts';
import type { Content } from '../../incident/content.ts';
import { make } from '../../search/browser/element.ts';
import { similarPast } from '../likeness.ts';
import type { SiteData } from './site-data.ts';
import type { Say } from '../../words/words.ts';

let rows: Promise<Row[]> | null = null;

/** An item for each past incident, with what is alike; none where nothing is, or nothing can be loaded. */
export async function similarItems(
  frontmatter: Record<string, unknown>,
  content: Content,
  data: SiteData,
  own: string | null,
  say: Say,
): Promise<HTMLLIElement[]> {
  rows ??= pastRows(data).catch(() => []);
  const past = await rows;
  const titles = new Map(past.map(({ id, title }) => [id, title]));
  return similarPast(frontmatter, content, past, own, say).map(({ id, because }) =>
    make(
      'li',
      {},
      make('a', { href: data.address(id), target: '_blank', rel: 'noopener' }, titles.get(id) ?? id),
      make('span', { class: 'soft' }, ` ${because}`),
    ),
  );
}

/** The published incidents as they travel to the insights page, with their titles. */
async function pastRows(data: SiteData): Promise<Row[]> {
  const [{ columns }, { ids, titles }] = await Promise.all([
    data.json<{ columns: Columns }>('api/insights/rows.json'),
    data.names(),
  ]);
  return rowsOf(columns).map((row, index) => ({ ...row, id: ids[index]!, title: titles[index]! }));
}
