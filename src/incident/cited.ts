import { mdxToMdast } from 'satteri';
import { visit } from 'unist-util-visit';

/**
 * The ids that the `<Cite>`s of an essay name, each once, in its order.
 * @param source MDX that a maintainer wrote
 * @throws Error where it cannot be read, or where a `<Cite>` has no literal id
 */
export function citedIn(source: string): string[] {
  const tree = mdxToMdast(source, { features: { frontmatter: false } });
  const ids = new Set<string>();
  visit(tree, (node) => {
    if ((node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') || node.name !== 'Cite')
      return;
    const id = node.attributes.find(
      (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id',
    );
    if (typeof id?.value !== 'string')
      throw new Error('a `<Cite>` needs the id of an incident: `<Cite id="2024-01-25-…" />`');
    ids.add(id.value);
  });
  return [...ids];
}
