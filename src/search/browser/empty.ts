import { facetCounts } from '../counts.ts';
import type { Answer, Asked } from '../search.ts';
import type { Table } from '../table.ts';
import { valueName } from '../told.ts';
import type { Terms } from '../terms.ts';
import { button, make } from './element.ts';
import type { Say } from '../../words/words.ts';

/** How many other values are offered. */
const OFFERED = 3;

/** What helps where nothing was found: the values of what is chosen that would give something. */
export function emptyState(
  asked: Asked,
  answer: Answer,
  table: Table | null,
  terms: Terms,
  go: (asked: Asked) => void,
  say: Say,
): HTMLElement {
  const chosen = Object.entries(asked.choice);
  const lines = table
    ? chosen.flatMap(([facet, values = []]) => {
        const counts = [...facetCounts(facet, answer, asked, table)].filter(
          ([id]) => !values.includes(id) && (facet !== 'cause' || id.includes('/')),
        );
        const best = counts.sort((a, b) => b[1] - a[1]).slice(0, OFFERED);
        if (best.length === 0) return [];
        const offers = best.map(([id, count]) =>
          button(say('found.offer', { count, value: valueName(terms, facet, id) }), { class: 'link' }, () =>
            go({ ...asked, choice: { ...asked.choice, [facet]: [id] } }),
          ),
        );
        const named = values
          .map((id) => valueName(terms, facet, id))
          .reduce((first, second) => say('found.or', { first, second }));
        return [
          make(
            'li',
            {},
            `${say('found.nothing-in', { values: named })} `,
            ...offers.flatMap((offer, place) => (place > 0 ? [', ', offer] : [offer])),
          ),
        ];
      })
    : [];
  const without =
    chosen.length > 0 &&
    answer.candidates.length > 0 &&
    make(
      'li',
      {},
      button(say('found.without-chosen'), { class: 'link' }, () => go({ ...asked, choice: {} })),
    );
  const tips = make('li', {}, say('found.tips'));
  return make('ul', { class: 'plain' }, ...lines, without, tips);
}
