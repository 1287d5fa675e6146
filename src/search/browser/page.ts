/** Browsing and searching on the page of all incidents: the address says what is asked, and the list answers it. */
import { askedOf, parametersOf, textAsked, toggled } from '../address.ts';
import { lookAhead, NOTHING, search } from '../search.ts';
import type { Asked, Sort } from '../search.ts';
import { chipsOf } from './chips.ts';
import { FacetPanel } from './facets.ts';
import { ownLibrary } from './library.ts';
import { moveByArrows } from './keys.ts';
import { Results } from './results.ts';
import { Suggestions } from './suggestions.ts';
import { speak } from '../../words/speak.ts';
import type { Speech } from '../../words/speak.ts';

const PAUSE = 150;
/** A timer that is later than this was kept waiting by other work, and so were keys. */
const LATE = 40;

const form = document.querySelector<HTMLFormElement>('form[data-results]');
const place = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;

if (form) {
  const input = place<HTMLInputElement>('q');
  const sort = place<HTMLSelectElement>('sort');
  const facets = place<HTMLDetailsElement>('facets');
  const say = speak(JSON.parse(form.dataset['speech']!) as Speech);
  const library = ownLibrary(form.dataset['results']!);
  const results = new Results(library, (next) => go(next), say);
  const panel = new FacetPanel(
    place('facet-list'),
    (facet, value) => go(toggled(written(), facet, value)),
    say,
  );
  let asked = NOTHING;
  /** The search that was asked for last; the answers of earlier ones are dropped. */
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The newest entry of history is of a question that somebody is still typing; the next key changes it. */
  let isTyping = false;

  const show = async (): Promise<void> => {
    latest += 1;
    const mine = latest;
    results.wait();
    try {
      const terms = await library.terms();
      const answer = await search(asked, library);
      const table = answer.table ?? (facets.open ? await library.table() : null);
      const ready = await results.prepare(asked, answer, terms, table);
      if (mine !== latest) return;
      ready();
      place('chips').replaceChildren(
        ...chipsOf(
          asked,
          terms,
          (facet, value) => go(toggled(written(), facet, value)),
          () => go({ ...written(), choice: {} }),
          say,
        ),
      );
      if (table)
        panel.show(
          answer.found || answer.table ? answer : { ...answer, candidates: [...table.keys()] },
          asked,
          table,
          terms,
        );
      if (Object.keys(asked.choice).length > 0) facets.open = true;
    } catch {
      if (mine === latest) results.fail();
    }
  };

  /** What is asked, with the words that stand in the field by now. */
  const written = (): Asked => ({ ...asked, text: textAsked(input.value) });

  /** Where no words are asked for, no report is better than another: the newest come first. */
  const showOrder = (): void => {
    const isOfWords = asked.text !== '';
    const best = sort.querySelector<HTMLOptionElement>('[value=relevance]')!;
    best.hidden = best.disabled = !isOfWords;
    sort.value = asked.sort === 'relevance' && !isOfWords ? 'newest' : asked.sort;
  };

  /** Asks something else, in an entry of history of its own unless it goes on with what is being typed. */
  const go = (next: Asked, goesOn = false): void => {
    clearTimeout(timer);
    asked = next;
    if (input.value.trim() !== asked.text) input.value = asked.text;
    showOrder();
    const parameters = parametersOf(asked).toString();
    history[goesOn ? 'replaceState' : 'pushState'](
      null,
      '',
      `${location.pathname}${parameters === '' ? '' : `?${parameters}`}`,
    );
    isTyping = false;
    void show();
  };

  const typed = (isDone: boolean): void => {
    const next = written();
    const isSame = next.text === asked.text;
    const goesOn = isTyping;
    go(next, goesOn || isSame);
    isTyping = !isDone && (goesOn || !isSame);
  };

  const searchAfter = (pause: number): void => {
    const due = performance.now() + pause;
    timer = setTimeout(() => {
      if (performance.now() > due + LATE) searchAfter(LATE);
      else typed(false);
    }, pause);
  };

  const fromAddress = async (): Promise<void> => {
    isTyping = false;
    const parameters = new URL(location.href).searchParams;
    input.value = parameters.get('q') ?? '';
    if (parameters.size === 0) {
      asked = NOTHING;
      showOrder();
      return show();
    }
    results.wait();
    library.warm();
    const names = await library.terms().then(
      ({ facets: all }) => Object.keys(all),
      () => [],
    );
    asked = askedOf(parameters, names);
    showOrder();
    return show();
  };

  // Before the keys of the suggestions, which come first while their list is open.
  new Suggestions(input, place('suggestions'), library, () => typed(false), say);
  input.addEventListener('focus', () => library.warm(), { once: true });
  input.addEventListener('input', () => {
    clearTimeout(timer);
    searchAfter(PAUSE);
    // What cannot be had is told by the search itself.
    if (/\s$/.test(input.value)) lookAhead(input.value, library).catch(() => undefined);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    typed(true);
  });
  sort.addEventListener('change', () => {
    const next = written();
    const isPlain = next.text === '' && sort.value === 'newest';
    go({ ...next, sort: isPlain ? 'relevance' : (sort.value as Sort) });
  });
  facets.addEventListener('toggle', () => facets.open && void show());
  moveByArrows(input, place('found'));
  addEventListener('popstate', () => void fromAddress());
  // Where no report is listed there is nothing to narrow down or to order.
  const isEmpty = document.querySelector('[data-all] .rows') === null;
  facets.hidden = isEmpty;
  place('order').hidden = isEmpty;
  showOrder();
  if (location.hash === '#q') input.focus();
  // The page as it was built is the answer to nothing asked: it takes none of the search's files.
  if (location.search !== '') void fromAddress();
  // What somebody typed before this script was there.
  else if (input.value !== '') typed(false);
}
