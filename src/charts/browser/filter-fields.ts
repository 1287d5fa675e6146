import type { Filter, FilterPart } from '../../insights/filter.ts';
import { withValue } from '../model/address.ts';
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
  select.append(new Option(say(chosen.size === 0 ? 'filter.any' : 'filter.or-also'), ''));
  for (const { value, name, count } of choices) {
    if (!chosen.has(value)) select.append(new Option(say('filter.value', { name, count }), value));
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
