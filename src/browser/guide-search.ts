/** The search within the guide. Its index is loaded when somebody turns to the field. */
import { make } from '../search/browser/element.ts';
import { GuideIndex } from '../search/guide.ts';
import type { GuideSection } from '../search/guide.ts';
import { speak } from '../words/speak.ts';
import type { Speech } from '../words/speak.ts';

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-guide-search]')) begin(form);

function begin(form: HTMLFormElement): void {
  const field = form.querySelector('input')!;
  const list = form.querySelector('ol')!;
  const status = form.querySelector('[role=status]')!;
  const say = speak(JSON.parse(form.dataset['speech']!) as Speech);
  let index: Promise<GuideIndex> | null = null;
  const load = () => (index ??= loadIndex(form.dataset['guideSearch']!));

  /** One line in the place of what was found, read out too. */
  const tell = (words: string) => {
    list.replaceChildren(make('li', {}, words));
    list.hidden = false;
    status.textContent = words;
  };

  const show = async () => {
    const typed = field.value.trim();
    if (typed === '') {
      list.replaceChildren();
      list.hidden = true;
      status.textContent = '';
      return;
    }
    const patience = setTimeout(() => tell(say('site.loading')), 200);
    try {
      const found = (await load()).find(typed);
      if (typed !== field.value.trim()) return;
      if (found.length === 0) return tell(say('guide.search.none'));
      list.replaceChildren(...found.map(entry));
      list.hidden = false;
      status.textContent = say('guide.search.found', { count: found.length });
    } catch {
      index = null;
      tell(say('guide.search.failed'));
    } finally {
      clearTimeout(patience);
    }
  };

  form.hidden = false;
  field.addEventListener('focus', () => void load().catch(() => (index = null)), { once: true });
  field.addEventListener('input', () => void show());
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || field.value === '') return;
    event.preventDefault();
    field.value = '';
    void show();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const first = list.querySelector('a');
    if (first) location.assign(first.href);
  });
}

async function loadIndex(address: string): Promise<GuideIndex> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return new GuideIndex((await response.json()) as GuideSection[]);
}

function entry({ page, heading, address, excerpt }: ReturnType<GuideIndex['find']>[number]): HTMLLIElement {
  const [name, where] = heading === '' ? [page, excerpt] : [heading, `${page} · ${excerpt}`];
  return make('li', {}, make('a', { href: address }, name), make('small', {}, where));
}
