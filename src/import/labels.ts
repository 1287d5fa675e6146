import type { Element, ElementContent } from 'hast';
import type { Say } from '../words/words.ts';

/** What the page of a report has besides its words, whatever the language: marks of links, and what is told twice. */
const MARKS = new Set(['anchor', 'footnote-back', 'internal-label']);

/**
 * A body as a page shows it, without the labels that the site puts there, in the language of `say`. A title that an
 * author gave is kept, unless it is the one that would stand there without it.
 */
export function withoutLabels(nodes: readonly ElementContent[], say: Say): ElementContent[] {
  const titles = new Set([
    ...(['note', 'tip', 'warning'] as const).map((kind) => say(`body.note.${kind}`)),
    say('body.log'),
  ]);
  const isLabel = (element: Element, parent: Element | null): boolean => {
    if (classesOf(element).some((name) => MARKS.has(String(name)))) return true;
    if (element.tagName === 'summary' && parent && classesOf(parent).includes('plot-numbers')) return true;
    const isTitle = element.tagName === 'summary' || classesOf(element).includes('note-title');
    return isTitle && titles.has(wordsOf(element));
  };
  const kept = (children: readonly ElementContent[], parent: Element | null): ElementContent[] =>
    children.flatMap((child): ElementContent[] => {
      if (child.type !== 'element') return [child];
      if (isLabel(child, parent)) return [];
      return [{ ...child, children: kept(child.children, child) }];
    });
  return kept(nodes, null);
}

function classesOf({ properties }: Element): unknown[] {
  return [properties['className']].flat();
}

function wordsOf({ children }: Element): string {
  return children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}
