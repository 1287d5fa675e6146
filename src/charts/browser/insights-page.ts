import { isPlain, viewOf } from '../model/address.ts';
import type { View } from '../model/address.ts';
import { startAsking } from './asked.ts';
import type { Ask } from './asked.ts';
import { FigurePart } from './figure-part.ts';
import { FilterPart } from './filter-part.ts';
import type { Shown } from './messages.ts';
import { speak } from '../../words/speak.ts';
import type { Speech } from '../../words/speak.ts';

/** Brings the page to life: nothing is loaded until a chart is in view, a filter is opened or the address holds one. */
export function startPage(main: HTMLElement): void {
  const say = speak(JSON.parse(main.dataset['speech']!) as Speech);
  const figures = [...main.querySelectorAll<HTMLElement>('[data-figure]')].map(
    (section) => new FigurePart(section, say),
  );
  let ask: Ask | null = null;
  let latest = 0;
  const asked = () => (ask ??= startAsking(main.dataset['insights']!, say));

  async function show(view: View): Promise<Shown | null> {
    latest += 1;
    const mine = latest;
    const shown = await asked()('filter', view);
    // Another view was chosen in the meantime.
    if (mine !== latest) return null;
    for (const { id, finding } of shown.figures) {
      const line = main.querySelector(`[data-finding="${id}"]`);
      if (line) line.textContent = `${finding}.`;
    }
    for (const figure of figures)
      figure.show(
        shown.figures.find(({ id }) => id === figure.id)!,
        asked(),
        !isPlain(view),
      );
    return shown;
  }

  const filters = new FilterPart(main, show, say);
  const seen = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      const figure = figures.find(({ charts }) => charts === target);
      figure?.seen(isIntersecting);
      if (isIntersecting && figure?.isLive && figure.charts.childElementCount > 0) filters.start();
    }
  });
  for (const { charts } of figures) seen.observe(charts);
  for (const figure of figures) figure.onTable = () => filters.start();
  if (!isPlain(viewOf(location.search))) filters.start();
  const redraw = () => figures.forEach((figure) => figure.redraw());
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
  new MutationObserver(redraw).observe(document.documentElement, { attributeFilter: ['data-theme'] });
}
