import type { ElementContent } from 'hast';
import type { Nodes } from 'mdast';
import type { Context } from '../context.ts';
import { element, text } from '../element.ts';
import { unmask } from '../mask.ts';
import { blockquote, code, heading, paragraph } from './blocks.ts';
import { footnoteReference } from './footnotes.ts';
import { jsx } from './jsx.ts';
import { inlineCode } from './inline.ts';
import { link, linkReference } from './links.ts';
import { list } from './lists.ts';
import { image, imageReference } from './pictures.ts';
import { table } from './tables.ts';

/** Renders nodes by allow-list: what is not named here does not get through. Depth is bounded by the census. */
export function render(nodes: readonly Nodes[], context: Context): ElementContent[] {
  return nodes.flatMap((node) => renderOne(node, context));
}

function renderOne(node: Nodes, context: Context): ElementContent[] {
  switch (node.type) {
    case 'text':
      return [text(unmask(node.value))];
    case 'paragraph':
      return paragraph(node, context);
    case 'heading':
      return heading(node, context);
    case 'emphasis':
      return [element('em', {}, render(node.children, context))];
    case 'strong':
      return [element('strong', {}, render(node.children, context))];
    case 'delete':
      return [element('del', {}, render(node.children, context))];
    case 'inlineCode':
      return [inlineCode(node)];
    case 'code':
      return [code(node)];
    case 'break':
      return [element('br'), text('\n')];
    case 'thematicBreak':
      return [element('hr')];
    case 'blockquote':
      return [blockquote(node, context)];
    case 'list':
      return [list(node, context)];
    case 'table':
      return [table(node, context)];
    case 'link':
      return link(node, context);
    case 'linkReference':
      return linkReference(node, context);
    case 'image':
      return image(node, context);
    case 'imageReference':
      return imageReference(node, context);
    case 'footnoteReference':
      return footnoteReference(node, context);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return jsx(node, context);
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
    case 'definition':
    case 'footnoteDefinition':
      return [];
    default:
      context.problems.add(
        'body-syntax',
        context.places.of(node),
        `\`${node.type}\` is not allowed in a report`,
        null,
      );
      return [];
  }
}
