import type { Definition, FootnoteDefinition, Nodes, Root } from 'mdast';
import type { Comment } from './body.ts';
import type { Defined } from './context.ts';
import { commentText, javascriptFinder } from './javascript.ts';
import type { Places } from './places.ts';
import type { Problems } from './problems.ts';

/** Bounds of the tree: rendering, sanitising and printing call themselves for each level. */
export const MOST_NODES = 50_000;
export const DEEPEST = 100;

/** What must be known of the whole body before any of it is rendered. */
export interface Census {
  definitions: Map<string, Defined<Definition>>;
  footnotes: Map<string, Defined<FootnoteDefinition>>;
  comments: Comment[];
  /** The ranges of the source that `<Internal>` blocks take, outermost only. */
  internals: { start: number; end: number }[];
}

/**
 * Walks the tree in the order of the source, without calling itself, and tells JavaScript in it. Returns `null`
 * where it is too deep or too large to be rendered.
 */
export function takeCensus(
  tree: Root,
  source: string,
  masked: string,
  places: Places,
  problems: Problems,
): Census | null {
  const census: Census = { definitions: new Map(), footnotes: new Map(), comments: [], internals: [] };
  const waiting: { node: Nodes; depth: number; internal: boolean }[] = [
    { node: tree, depth: 0, internal: false },
  ];
  const lookInto = javascriptFinder(source, masked, places, problems);
  let count = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth, internal } = next;
    count += 1;
    if (depth > DEEPEST) {
      const message = `quotes, lists and tags are nested more than ${DEEPEST} deep`;
      problems.add('body-bounds', places.of(node), message, 'begin them anew');
      return null;
    }
    if (count > MOST_NODES) {
      const message = `the body has more than ${MOST_NODES} parts`;
      problems.add('body-bounds', places.of(node), message, 'split or shorten its longest table or list');
      return null;
    }
    take(node, internal, census, source, places);
    if (!isWellFormed(node)) {
      const message = 'a tag begins or ends inside a table or a list, and not in the same place of it';
      problems.add('body-syntax', places.of(node), message, 'begin and end it in the same cell or item');
      return null;
    }
    if (!lookInto(node) || !('children' in node)) continue;
    const inside = internal || isInternal(node);
    for (const child of node.children.toReversed())
      waiting.push({ node: child, depth: depth + 1, internal: inside });
  }
  census.internals.sort((a, b) => a.start - b.start);
  markInternal(census);
  return census;
}

function take(node: Nodes, inInternal: boolean, census: Census, source: string, places: Places): void {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? 0;
  if (node.type === 'definition') keepFirst(census.definitions, node);
  else if (node.type === 'footnoteDefinition') keepFirst(census.footnotes, node);
  else if (isInternal(node) && !inInternal) census.internals.push({ start, end });
  else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    const text = commentText(source.slice(start, end));
    if (text !== null) census.comments.push({ text, place: places.of(node) });
  }
}

/** Where tags cross tables, the parser's tree may have rows that hold no cells. */
function isWellFormed(node: Nodes): boolean {
  const child = { table: 'tableRow', tableRow: 'tableCell', list: 'listItem' }[node.type as string];
  return child === undefined || !('children' in node) || node.children.every(({ type }) => type === child);
}

/** Markdown takes the first of several definitions that have one name. */
function keepFirst<Node extends Definition | FootnoteDefinition>(
  known: Map<string, Defined<Node>>,
  node: Node,
): void {
  const before = known.get(node.identifier)?.node;
  if (before && offsetOf(before) <= offsetOf(node)) return;
  known.set(node.identifier, { node, internal: false });
}

/**
 * Marks what was defined inside `<Internal>`, by its place in the source: the parser moves definitions of links out
 * of the tags that they stand in.
 */
function markInternal(census: Census): void {
  for (const defined of [...census.definitions.values(), ...census.footnotes.values()]) {
    const offset = offsetOf(defined.node);
    defined.internal = census.internals.some(({ start, end }) => start <= offset && offset < end);
  }
}

function offsetOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

function isInternal(node: Nodes): boolean {
  return (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === 'Internal';
}
