import type { BlockContent, Paragraph, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * A paragraph that has nothing but tags and comments is none: these stand on their own. So says MDX, in whose own
 * compiler this is a step after parsing.
 */
export function unravel(tree: Root): void {
  visit(tree, 'paragraph', (node, index, parent) => {
    if (!parent || index === undefined || !node.children.some(isMdx)) return undefined;
    const others = node.children.filter((child) => !isMdx(child));
    if (!others.every((child) => child.type === 'text' && /^[\t\r\n ]+$/.test(child.value))) return undefined;
    const blocks = node.children.filter(isMdx).map(asBlock);
    (parent.children as RootContent[]).splice(index, 1, ...blocks);
    return index;
  });
}

type Child = Paragraph['children'][number];
type Mdx = Extract<Child, { type: 'mdxJsxTextElement' | 'mdxTextExpression' }>;

function isMdx(node: Child): node is Mdx {
  return node.type === 'mdxJsxTextElement' || node.type === 'mdxTextExpression';
}

function asBlock(node: Mdx): RootContent {
  return node.type === 'mdxTextExpression'
    ? { ...node, type: 'mdxFlowExpression' }
    : { ...node, type: 'mdxJsxFlowElement', children: node.children as BlockContent[] };
}
