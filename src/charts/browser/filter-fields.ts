import type { Filter, FilterPart } from '../../insights/filter.ts';
import { withValue } from '../model/address.ts';
import { list } from '../words.ts';
import type { Choice } from './messages.ts';
import type { Say } from '../../words/words.ts';

/** A field that adds a value of a part to the filter; each with how many incidents it would leave. */
export function valueField(
  part: FilterPart,
  choices: readonly Choice[],
  filter: Filter,
  choose: (filter: Filter) => Promise<void>,
  say: Say,
): HTMLElement {
  const select = document.createElement('select');
  const chosen = new Set(filter[part]);
  const others = choices
    .filter(({ value }) => !chosen.has(value))
    .map(({ value, name, count }) => new Option(say('filter.value', { name, count }), value));
  if (chosen.size === 0) {
    select.append(new Option(say('filter.any'), ''), ...others);
  } else {
    // Closed, the field shows what was chosen; opened, what may be added to it.
    const names = new Map(choices.map(({ value, name }) => [value, name]));
    const also = document.createElement('optgroup');
    also.label = say('filter.or-also');
    also.append(...others);
    const words = [...chosen].map((value) => names.get(value) ?? value);
    select.append(new Option(list(words, say, 'or'), ''));
    if (others.length > 0) select.append(also);
  }
  select.addEventListener('change', () => {
    if (select.value !== '') void choose(withValue(filter, part, select.value));
  });
  return labelled(say(`filter.${part}`), part, select);
}

/** A field for the day that parts before from after. */
export function dayField(day: string | null, choose: (day: string | null) => void, say: Say): HTMLElement {
  const input = document.createElement('input');
  input.type = 'date';
  input.value = day ?? '';
  input.addEventListener('change', () => choose(input.value === '' ? null : input.value));
  return labelled(say('filter.compare'), 'compare', input);
}

function labelled(name: string, part: string, field: HTMLElement): HTMLElement {
  const label = document.createElement('label');
  field.dataset['part'] = part;
  label.append(name, field);
  return label;
}
