import type { Say } from '../../../words/words.ts';
import { make } from '../../../search/browser/element.ts';
import type { ShownValue } from './facts.ts';
import type { Source } from './source.ts';

/** From here on document and facts stand side by side; the style sheet has the same width. */
const SIDE_BY_SIDE = matchMedia('(min-width: 60rem)');
const CALM = matchMedia('(prefers-reduced-motion: reduce)');

/**
 * Has each value light the line that it was read from, and each line its values: by pointer, by focus, and by following
 * the link, which on a narrow screen leads to the line, where another leads back.
 */
export function connect(source: Source, panel: HTMLElement, values: readonly ShownValue[], say: Say): void {
  let held: ShownValue | null = null;

  function light(shown: ShownValue): void {
    source.light(shown.value.line, shown.value.quote);
    for (const { link, value } of values) link.classList.toggle('lit', value.line === shown.value.line);
    if (SIDE_BY_SIDE.matches) bring(source.line(shown.value.line));
  }

  /** Moves the document alone, never the page. */
  function bring(line: HTMLElement): void {
    const top = line.offsetTop - panel.clientHeight / 3;
    panel.scrollTo({ top, behavior: CALM.matches ? 'instant' : 'smooth' });
  }

  function rest(): void {
    if (held) return light(held);
    source.dim();
    for (const { link } of values) link.classList.remove('lit');
  }

  function follow(shown: ShownValue): void {
    held = shown;
    light(shown);
    const line = source.line(shown.value.line);
    panel.querySelector('.back')?.remove();
    const back = make(
      'a',
      { class: 'back', href: `#${shown.link.id}` },
      say('try.back', { label: shown.value.label }),
    );
    back.addEventListener('click', (event) => {
      event.preventDefault();
      shown.link.focus({ preventScroll: true });
      if (!SIDE_BY_SIDE.matches) shown.link.scrollIntoView({ block: 'center' });
    });
    line.append(back);
    line.focus({ preventScroll: true });
    if (!SIDE_BY_SIDE.matches) line.scrollIntoView({ block: 'center' });
  }

  for (const shown of values) {
    const { link } = shown;
    link.addEventListener('pointerenter', () => light(shown));
    link.addEventListener('pointerleave', rest);
    link.addEventListener('focus', () => light(shown));
    link.addEventListener('click', (event) => {
      event.preventDefault();
      follow(shown);
    });
  }
  const lineOf = (event: Event): number => {
    const item = event.target instanceof Element ? event.target.closest('li') : null;
    return item ? Number(item.id.replace('line-', '')) : 0;
  };
  panel.addEventListener('pointerover', (event) => {
    const number = lineOf(event);
    for (const { link, value } of values) link.classList.toggle('lit', value.line === number);
  });
  panel.addEventListener('pointerleave', rest);
}
