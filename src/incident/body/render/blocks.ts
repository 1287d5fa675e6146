import type { Element, ElementContent } from 'hast';
import type { Blockquote, Code, Heading, Paragraph } from 'mdast';
import type { Context } from '../context.ts';
import { element, paragraphs } from '../element.ts';
import { unmask, unmaskLiteral } from '../mask.ts';
import { plainText } from '../plain-text.ts';

/** A paragraph, or several around the blocks that tags such as `<details>` bring into it. */
export function paragraph(node: Paragraph, context: Context): ElementContent[] {
  return paragraphs(context.render(node.children, context));
}

/**
 * The page has the only `h1`, so `#` and `##` are both a section of the body. The link to the heading stands beside
 * it, so that the heading is read out as its own words alone.
 */
export function heading(node: Heading, context: Context): ElementContent[] {
  const children = context.render(node.children, context);
  const words = plainText({ type: 'root', children });
  if (words === '') return [];
  const depth = Math.max(2, node.depth);
  // A heading without letters has no slug of its own.
  const slug = context.output.slugs.slug(/[\p{L}\p{N}]/u.test(words) ? words : 'section');
  const place = context.places.of(node);
  context.output.headings.push({ depth, text: words, slug, id: `h-${slug}`, written: node.depth, place });
  const anchor = {
    className: ['anchor'],
    href: `#h-${slug}`,
    ariaLabel: context.say('body.heading', { words }),
  };
  return [
    element('div', { className: ['heading'] }, [
      element(`h${depth}`, { id: `h-${slug}` }, children),
      element('a', anchor, ['#']),
    ]),
  ];
}

export function blockquote(node: Blockquote, context: Context): Element {
  return element('blockquote', {}, paragraphs(context.render(node.children, context)));
}

/** A code block scrolls when it is wide, so the keyboard must reach it. */
export function code({ lang, value }: Code): Element {
  const language = lang ? unmask(lang) : '';
  const className = /^[\w+#.-]{1,40}$/.test(language) ? [`language-${language}`] : null;
  return element('pre', { tabIndex: 0 }, [element('code', { className }, [`${unmaskLiteral(value)}\n`])]);
}
