/** Search on the page of all incidents: what is typed stands in the address, and what is found in the list. */
import { resultItem } from './result.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';

const MOST = 30;

const form = document.querySelector<HTMLFormElement>('form[data-results]');
const input = form?.querySelector<HTMLInputElement>('input[type=search]');
const status = document.querySelector<HTMLElement>('#status');
const found = document.querySelector<HTMLElement>('#found');
const all = document.querySelector<HTMLElement>('[data-all]');

let loading: Promise<Pagefind> | null = null;
/** The search that was asked for last; the results of earlier ones are dropped. */
let latest = 0;

function pagefind(folder: string): Promise<Pagefind> {
  loading ??= (import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<Pagefind>).then(async (loaded) => {
    await loaded.options({ baseUrl: form?.dataset['base'] ?? '/' });
    return loaded;
  });
  return loading;
}

if (form && input && status && found && all) {
  const folder = form.dataset['results']!;

  const show = async (query: string): Promise<void> => {
    latest += 1;
    const mine = latest;
    if (query === '') {
      found.replaceChildren();
      status.textContent = '';
      all.hidden = false;
      return;
    }
    status.textContent = 'Searching…';
    try {
      const search = await pagefind(folder);
      const { results } = await search.search(query);
      const pages = await Promise.all(results.slice(0, MOST).map((result: PagefindResult) => result.data()));
      if (mine !== latest) return;
      all.hidden = true;
      status.textContent = count(results.length, query);
      const list = document.createElement('ul');
      list.className = 'rows';
      list.append(...pages.map((page) => resultItem(page, query)));
      found.replaceChildren(...(pages.length > 0 ? [list] : []));
    } catch {
      loading = null;
      if (mine === latest) status.textContent = 'The search could not be loaded; the list below has every incident.';
      all.hidden = false;
    }
  };

  const fromAddress = (): void => {
    input.value = new URL(location.href).searchParams.get('q') ?? '';
    void show(input.value.trim());
  };

  const toAddress = (push: boolean): void => {
    const address = new URL(location.href);
    const query = input.value.trim();
    if (query === '') address.searchParams.delete('q');
    else address.searchParams.set('q', query);
    address.hash = '';
    history[push ? 'pushState' : 'replaceState'](null, '', address);
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('focus', () => void pagefind(folder).catch(() => undefined), { once: true });
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      toAddress(false);
      void show(input.value.trim());
    }, 150);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    toAddress(true);
    void show(input.value.trim());
  });
  addEventListener('popstate', fromAddress);
  fromAddress();
  if (location.hash === '#q') input.focus();
}

function count(number: number, query: string): string {
  if (number === 0) return `Nothing was found for “${query}”. Try fewer words, or one of the symptoms.`;
  return `${number} ${number === 1 ? 'incident' : 'incidents'} for “${query}”${number > MOST ? `; the best ${MOST} are shown` : ''}`;
}
