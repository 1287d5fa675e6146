import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { toText } from 'hast-util-to-text';
import { SKIP, visit } from 'unist-util-visit';
import type { GuideSection } from '../search/guide.ts';

/** What begins a section where it has an id, so that one can go there. */
const HEADS = new Set(['h2', 'h3', 'dt']);

/**
 * The sections of a built page of the guide, in its order: its beginning, then what stands under each heading, field
 * or term that has an anchor.
 * @param address the page's address on this site
 */
export function guideSections(html: string, address: string): GuideSection[] {
  const root: Root = fromHtml(html);
  const title = select('h1', root);
  const prose = select('.book > .prose', root);
  if (!title || !prose) return [];
  const page = plain(title);
  const sections: GuideSection[] = [{ page, heading: '', address, text: '' }];
  visit(prose, 'element', (element) => {
    const id = element.properties['id'];
    if (HEADS.has(element.tagName) && typeof id === 'string') {
      sections.push({ page, heading: plain(withoutBadges(element)), address: `${address}#${id}`, text: '' });
      return SKIP;
    }
    const isLeaf = !element.children.some((child) => child.type === 'element' && isBlock(child));
    if (!isLeaf) return undefined;
    const last = sections.at(-1)!;
    last.text = [last.text, plain(element)].filter((part) => part !== '').join(' ');
    return SKIP;
  });
  return sections.filter(({ heading, text }) => heading !== '' || text !== '');
}

const BLOCKS = new Set(
  'p ul ol li dl dt dd div pre table thead tbody tr th td blockquote figure figcaption section h2 h3 h4'.split(
    ' ',
  ),
);

function isBlock(element: Element): boolean {
  return (
    BLOCKS.has(element.tagName) ||
    element.children.some((child) => child.type === 'element' && isBlock(child))
  );
}

/** What stands softly beside a name tells its type or its severity, and is no part of it. */
function withoutBadges(head: Element): Element {
  const isBadge = (child: ElementContent): boolean =>
    child.type === 'element' && classesOf(child).some((name) => name === 'soft' || name === 'badge');
  return { ...head, children: head.children.filter((child) => !isBadge(child)) };
}

function classesOf({ properties: { className } }: Element): (string | number)[] {
  return Array.isArray(className) ? className : [];
}

function plain(element: Element): string {
  return toText(element).replace(/\s+/g, ' ').trim();
}
