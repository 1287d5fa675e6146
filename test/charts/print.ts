import type { Drawing } from '../../src/charts/svg.ts';

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string) => text.replaceAll(/[&<>"']/g, (character) => ESCAPES[character]!);

/** A drawing as a page prints it. */
export function print(drawing: Drawing | string | null): string {
  if (drawing === null) return '';
  if (typeof drawing === 'string') return escaped(drawing);
  const inner = drawing.children.map(print).join('');
  if (drawing.name === null) return inner;
  const attributes = Object.entries(drawing.attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const start = `<${drawing.name}${attributes.join('')}`;
  return inner === '' ? `${start}/>` : `${start}>${inner}</${drawing.name}>`;
}
