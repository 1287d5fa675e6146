import { fill } from '../../words/fill.ts';

const form = document.querySelector<HTMLFormElement>('[data-filters]');
if (form) start(form, JSON.parse(form.dataset['texts']!) as Record<string, string>);

/** Shows those replays of the list that have what was chosen; and leads to one of them without saying which. */
function start(filters: HTMLFormElement, texts: Record<string, string>): void {
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
    const text = left === 0 ? 'replay.list.none' : 'replay.list.shown';
    shown.textContent = left === rows.length ? '' : fill(texts[text]!, { n: left });
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
