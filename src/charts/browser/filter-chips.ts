import { FILTER_PARTS } from '../../insights/filter.ts';
import type { Filter } from '../../insights/filter.ts';
import { withoutValue } from '../model/address.ts';
import type { Say } from '../../words/words.ts';

/**
 * What a filter asks for as buttons that take it off, in list items.
 * @param names by part and value, as far as they are known
 */
export function chipsOf(
  filter: Filter,
  names: ReadonlyMap<string, string>,
  choose: (filter: Filter) => void,
  say: Say,
): HTMLElement[] {
  const chips = FILTER_PARTS.flatMap((part) =>
    (filter[part] ?? []).map((value) => {
      const words = say('filter.chip', {
        part: say(`filter.${part}`),
        value: names.get(`${part} ${value}`) ?? value,
      });
      return chip(`${words} ×`, say('filter.remove', { name: words }), () =>
        choose(withoutValue(filter, part, value)),
      );
    }),
  );
  return chips.length > 1 ? [...chips, chip(say('filter.remove-all'), null, () => choose({}))] : chips;
}

function chip(text: string, label: string | null, onClick: () => void): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'chip';
  button.textContent = text;
  if (label !== null) button.setAttribute('aria-label', label);
  button.addEventListener('click', onClick);
  const item = document.createElement('li');
  item.append(button);
  return item;
}
