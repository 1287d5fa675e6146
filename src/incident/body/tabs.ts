import type { Nodes, Root } from 'mdast';

const BETWEEN_TAGS = /(?<=[>}])[ \t]+(?=[<{])/g;

/**
 * Sätteri 0.10.5 passes over what follows a tab on a line of nothing but tags and comments: a tag after it, be it the
 * beginning or the end of an `<Internal>`, is not in the tree, and nothing says so. With spaces in place of tabs it
 * reads them all. Returns a text of the same length that has these, or `null` where the tree needs none: in code, a
 * tab is what was written. `everywhere` is for a tree that was spaced before and needs it once more.
 */
export function withoutTabsBetweenTags(text: string, tree: Root, everywhere: boolean): string | null {
  const runs = [...text.matchAll(BETWEEN_TAGS)].filter(({ 0: run }) => run.includes('\t'));
  if (runs.length === 0) return null;
  const codes = codesIn(tree);
  const outside = runs.filter(({ index }) => !codes.some(({ start, end }) => start <= index && index < end));
  if (outside.length === 0) return null;
  let spaced = '';
  let done = 0;
  for (const { 0: run, index } of everywhere ? runs : outside) {
    spaced += text.slice(done, index) + ' '.repeat(run.length);
    done = index + run.length;
  }
  return spaced + text.slice(done);
}

/** Walks without calling itself: how deep the tree is, nobody has looked at yet. */
function codesIn(tree: Root): { start: number; end: number }[] {
  const codes: { start: number; end: number }[] = [];
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ('children' in node) for (const child of node.children) waiting.push(child);
    if (node.type !== 'code' && node.type !== 'inlineCode') continue;
    codes.push({ start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 });
  }
  return codes;
}
