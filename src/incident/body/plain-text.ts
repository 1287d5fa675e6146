import type { ElementContent, Root } from 'hast';
import { isBlock } from './element.ts';

/** Classes of what a reader sees and a search should not: marks of links, numbers. Nor does it find labels. */
const UNSAID = new Set(['anchor', 'footnote-ref', 'footnote-back', 'plot-numbers']);

/** The words of a tree: blocks, cells and line breaks part them, drawings and marks of links have none. */
export function plainText(node: Root | ElementContent): string {
  const parts: string[] = [];
  collect(node, parts);
  return parts.join('').replaceAll(/\s+/g, ' ').trim();
}

function collect(node: Root['children'][number] | Root, parts: string[]): void {
  if (node.type === 'text') {
    if (node.data?.isLabel !== true) parts.push(node.value);
    return;
  }
  if (node.type !== 'element' && node.type !== 'root') return;
  const element = node.type === 'element' ? node : null;
  if (element && (element.tagName === 'svg' || isUnsaid(element.properties['className']))) return;
  const parted =
    element !== null && (isBlock(element) || /^(?:br|t[dh]|tr|figcaption)$/.test(element.tagName));
  if (parted) parts.push(' ');
  for (const child of node.children) collect(child, parts);
  if (parted) parts.push(' ');
}

function isUnsaid(classes: unknown): boolean {
  return Array.isArray(classes) && classes.some((name) => UNSAID.has(String(name)));
}

const WORD = /[\p{L}\p{N}]/u;

/** Words: runs between spaces that hold a letter or a digit. */
export function countWords(text: string): number {
  return text.split(' ').filter((run) => WORD.test(run)).length;
}
