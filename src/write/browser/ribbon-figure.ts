import { nodesOf } from '../../charts/browser/element.ts';
import type { Ribbon } from '../../charts/ribbon.ts';
import { make } from '../../search/browser/element.ts';

/** A ribbon as pages have it: one for wide screens, one for narrow ones, and what it says in words. */
export function ribbonFigure({ wide, tall, caption }: Ribbon): HTMLElement {
  const parts = [wide, tall, ...(caption ? [caption] : [])];
  return make('figure', { class: 'ribbon' }, ...parts.flatMap((part) => nodesOf(part)));
}
