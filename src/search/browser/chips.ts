import type { Asked } from '../search.ts';
import { valueName } from '../told.ts';
import type { Terms } from '../terms.ts';
import { button } from './element.ts';
import type { Say } from '../../words/words.ts';

/** A chip for each value that is chosen; one more takes all away where there are several. */
export function chipsOf(
  { choice }: Asked,
  terms: Terms,
  toggle: (facet: string, value: string) => void,
  clear: () => void,
  say: Say,
): HTMLElement[] {
  const chips = Object.entries(choice).flatMap(([facet, values]) =>
    (values ?? []).map((value) => {
      const label = say('filter.chip', {
        part: terms.facets[facet]?.label ?? facet,
        value: valueName(terms, facet, value),
      });
      return button(
        `${label} ×`,
        { class: 'chip', 'aria-label': say('found.without', { name: label }) },
        () => toggle(facet, value),
      );
    }),
  );
  return chips.length > 1 ? [...chips, button(say('found.without-all'), { class: 'chip' }, clear)] : chips;
}
