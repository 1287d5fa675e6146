import type { Drawing } from '../svg.ts';

const SVG = 'http://www.w3.org/2000/svg';
const HTML = 'http://www.w3.org/1999/xhtml';

/** The elements of a tree; texts in it are texts, whatever they hold. */
export function nodesOf(part: Drawing | string, inside = HTML): Node[] {
  if (typeof part === 'string') return [document.createTextNode(part)];
  if (part.name === null) return part.children.flatMap((child) => nodesOf(child, inside));
  const space = part.name === 'svg' ? SVG : inside;
  const element = document.createElementNS(space, part.name);
  for (const [name, value] of Object.entries(part.attributes)) element.setAttribute(name, value);
  for (const child of part.children) element.append(...nodesOf(child, space));
  return [element];
}
