import type { Nodes, Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Gives places to the pieces of a text in which addresses were made links: they come without any. All pieces have
 * that of the whole text, from the neighbour before it to the one after.
 */
export function placeTexts(tree: Root): void {
  visit(tree, (node) => {
    if ('children' in node && node.position) placeChildren(node);
  });
}

function placeChildren(parent: Parents): void {
  const children: Nodes[] = parent.children;
  const placed = new Set(children.filter(({ position }) => position));
  if (placed.size === children.length) return;
  let start = parent.position!.start;
  for (const [index, child] of children.entries()) {
    if (child.position && placed.has(child)) {
      start = child.position.end;
      continue;
    }
    const next = children.slice(index).find((other) => placed.has(other));
    child.position = { start, end: next?.position!.start ?? parent.position!.end };
  }
}
