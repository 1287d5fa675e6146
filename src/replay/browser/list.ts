import { speak } from '../../words/speak.ts';
import type { Speech } from '../../words/speak.ts';
import type { Say } from '../../words/words.ts';

const form = document.querySelector<HTMLFormElement>('[data-filters]');
if (form) start(form, speak(JSON.parse(form.dataset['speech']!) as Speech));

/** Shows those replays of the list that have what was chosen; and leads to one of them without saying which. */
function start(filters: HTMLFormElement, say: Say): void {
  const rows = [...document.querySelectorAll<HTMLElement>('.replays > li')];
  const groups = [...document.querySelectorAll<HTMLElement>('[data-group]')];
  const shown = filters.querySelector('[data-shown]')!;
  const fits = (row: HTMLElement) =>
    [...new FormData(filters)].every(
      ([name, value]) => value === '' || (row.dataset[name] ?? '').split(' ').includes(String(value)),
    );
  const update = () => {
    for (const row of rows) row.hidden = !fits(row);
    for (const group of groups) group.hidden = group.querySelector('li:not([hidden])') === null;
    const left = rows.filter(({ hidden }) => !hidden).length;
    const text = left === 0 ? say('replay.list.none') : say('replay.list.shown', { n: left });
    shown.textContent = left === rows.length ? '' : text;
  };
  filters.addEventListener('change', update);
  filters.addEventListener('submit', (event) => event.preventDefault());
  filters.querySelector('[data-surprise]')!.addEventListener('click', () => {
    const links = rows.filter(({ hidden }) => !hidden).map((row) => row.querySelector('a')!);
    links[Math.floor(Math.random() * links.length)]?.click();
  });
  filters.hidden = false;
  // A browser may have kept the choices of an earlier visit.
  update();
}
