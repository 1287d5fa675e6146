import type { Element, ElementContent } from 'hast';
import type { FootnoteReference } from 'mdast';
import type { Context } from '../context.ts';
import { element, paragraphs, text } from '../element.ts';
import { tellInternal } from './definitions.ts';

/** A mention of a footnote: a raised number that links to it; nothing where there is no such footnote. */
export function footnoteReference(node: FootnoteReference, context: Context): ElementContent[] {
  const defined = context.footnotes.get(node.identifier);
  if (!defined) return [];
  if (defined.internal && !context.internal) {
    tellInternal(node, context);
    return [];
  }
  const known = context.output.footnotes.get(node.identifier);
  const footnote = known ?? { number: context.output.footnotes.size + 1, mentions: 0 };
  footnote.mentions += 1;
  context.output.footnotes.set(node.identifier, footnote);
  const { number, mentions } = footnote;
  const properties = {
    href: `#fn-${number}`,
    id: mentionId(number, mentions),
    className: ['footnote-ref'],
    role: 'doc-noteref',
    ariaLabel: context.say('body.footnote', { number }),
  };
  // A link in a link is not HTML: there the number stands alone.
  return [
    element('sup', {}, [context.inLink ? text(String(number)) : element('a', properties, [String(number)])]),
  ];
}

/** The footnotes that were mentioned, in the order of their first mention; they may mention others in turn. */
export function footnoteSection(context: Context): ElementContent[] {
  const items: Element[] = [];
  // The map grows while it is walked: a footnote first mentioned in another comes after it.
  for (const [identifier, footnote] of context.output.footnotes) {
    const { node, internal } = context.footnotes.get(identifier)!;
    const content = paragraphs(context.render(node.children, { ...context, internal }));
    items.push(element('li', { id: `fn-${footnote.number}` }, content));
  }
  // Only now are all mentions counted, those in footnotes too.
  for (const [index, { number, mentions }] of [...context.output.footnotes.values()].entries()) {
    const backs = Array.from({ length: mentions }, (_, mention) => back(number, mention + 1, context));
    addBacks(items[index]!, backs);
  }
  const ariaLabel = context.say('body.footnotes');
  return items.length > 0
    ? [element('section', { className: ['footnotes'], ariaLabel }, [element('ol', {}, items)])]
    : [];
}

function mentionId(number: number, mention: number): string {
  return mention === 1 ? `fnref-${number}` : `fnref-${number}-${mention}`;
}

function back(number: number, mention: number, { say }: Context): Element {
  const href = `#${mentionId(number, mention)}`;
  const ariaLabel = say('body.footnote.back', { mention, number });
  return element('a', { href, className: ['footnote-back'], role: 'doc-backlink', ariaLabel }, ['↩']);
}

function addBacks(item: Element, backs: readonly Element[]): void {
  const last = item.children.at(-1);
  const target = last?.type === 'element' && last.tagName === 'p' ? last : item;
  for (const each of backs) target.children.push(text(' '), each);
}
