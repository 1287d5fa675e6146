import { momentWords } from '../moment-words.ts';
import type { Texts } from '../form-texts.ts';
import { controlsIn, valueOf } from './controls.ts';
import type { Control } from './controls.ts';
import type { Suggestions } from './suggest.ts';

/** Says beneath each field what it means: the day of the week of a time, the definition of a cause. */
export async function sayMeanings(
  form: HTMLElement,
  { language, texts, suggestions }: { language: string; texts: Texts; suggestions: Suggestions },
): Promise<void> {
  for (const control of controlsIn(form)) {
    const place = control.closest('.ask')?.querySelector('[data-said]');
    if (!place) continue;
    const words = await meaningOf(control, { language, texts, suggestions });
    if (place.textContent !== words) place.textContent = words;
  }
}

async function meaningOf(
  control: Control,
  { language, texts, suggestions }: { language: string; texts: Texts; suggestions: Suggestions },
): Promise<string> {
  const { asking } = control.dataset;
  if (control instanceof HTMLSelectElement) return control.selectedOptions[0]?.dataset['definition'] ?? '';
  const value = valueOf(control);
  if (value === undefined) return '';
  if (asking === 'moment') return momentWords(String(value as string), language, texts);
  if (!(control instanceof HTMLInputElement) || control.role !== 'combobox') return '';
  if (Array.isArray(value)) {
    const known = await Promise.all(value.map((one) => suggestions.meaning(control, String(one))));
    return known.flatMap((one) => (one && one.name !== one.value ? [one.name] : [])).join(', ');
  }
  const meaning = await suggestions.meaning(control, String(value as string));
  if (!meaning) return '';
  const notWhen = meaning.notWhen === null ? '' : ` ${texts('write.not-when', { text: meaning.notWhen })}`;
  const { name, definition } = meaning;
  const words = definition === '' ? name : texts('write.about', { what: name, words: definition });
  return `${words}${notWhen}`.replaceAll('`', '');
}
