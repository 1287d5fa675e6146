import { drawingElement } from '../../charts/browser/drawing.ts';
import type { PagefindPage } from './pagefind.ts';

/** A result as a row of the list: title, what it was, its summary with the matches marked, strip and duration. */
export function resultItem({ url, meta }: PagefindPage, query: string): HTMLLIElement {
  const item = document.createElement('li');
  const words = wordsOf(query);
  const link = element('a', '', ...marked(meta['title'] ?? url, words));
  link.setAttribute('href', url);
  const told = element('div', 't', link, element('span', 'meta', meta['line'] ?? ''), element('span', 'meta', ...marked(meta['summary'] ?? '', words)));
  const strip = drawingElement(meta['strip'] ?? '');
  item.append(told, ...(strip ? [strip] : []), element('span', 'fig', meta['duration'] ?? ''));
  return item;
}

function element(name: string, kind: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  if (kind !== '') made.className = kind;
  made.append(...children);
  return made;
}

function wordsOf(query: string): string[] {
  return query.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1);
}

/** The text with every word that begins like one of the query's marked. */
function marked(text: string, words: string[]): (Node | string)[] {
  return text.split(/([\p{L}\p{N}]+)/u).map((part) => {
    const lower = part.toLowerCase();
    if (!words.some((word) => lower.startsWith(word) || (lower.length > 4 && word.startsWith(lower)))) return part;
    return element('mark', '', part);
  });
}
