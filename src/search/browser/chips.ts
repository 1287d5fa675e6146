import type { Asked } from '../search.ts';
import { valueName } from '../told.ts';
import type { Terms } from '../terms.ts';
import { button } from './element.ts';

/** A chip for each value that is chosen; one more takes all away where there are several. */
export function chipsOf(
  { choice }: Asked,
  terms: Terms,
  toggle: (facet: string, value: string) => void,
  clear: () => void,
): HTMLElement[] {
  const chips = Object.entries(choice).flatMap(([facet, values]) =>
    (values ?? []).map((value) => {
      const label = `${terms.facets[facet]?.label ?? facet}: ${valueName(terms, facet, value)}`;
      return button(`${label} ×`, { class: 'chip', 'aria-label': `Without ${label}` }, () =>
        toggle(facet, value),
      );
    }),
  );
  return chips.length > 1 ? [...chips, button('Without all of these', { class: 'chip' }, clear)] : chips;
}
