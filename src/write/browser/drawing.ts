/** Draws the incident of what is written, as its page will; loaded when there is something to draw. */
import { nodesOf } from '../../charts/browser/element.ts';
import type { Content } from '../../incident/content.ts';
import { make } from '../../search/browser/element.ts';
import type { Say } from '../../words/words.ts';
import { drawn } from '../drawn.ts';
import { soundPart } from '../sound-part.ts';
import { ribbonFigure } from './ribbon-figure.ts';

/** The ribbon and the strip of a frontmatter as far as it is sound; `null` where no two of its times are known. */
export function drawingOf(
  frontmatter: Record<string, unknown>,
  content: Content,
  today: string,
  say: Say,
): HTMLElement | null {
  const sound = soundPart(frontmatter, content.schema);
  if (!sound) return null;
  const { ribbon, strip, figure } = drawn(sound, content, today, say);
  if (!ribbon) return null;
  return make(
    'div',
    {},
    ribbonFigure(ribbon),
    make('p', { class: 'stripped' }, ...nodesOf(strip), make('span', { class: 'fig' }, figure)),
  );
}
