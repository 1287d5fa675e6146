import type { Drawing } from './svg.ts';

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** What is never a name of an element or attribute of a drawing; those come from the code, so it is a slip. */
const NO_NAME = /[^A-Za-z0-9:-]/;

/**
 * A drawing as markup, every text and value in it escaped. A page has hundreds of its parts, and a component for each
 * of them took half the time of a build.
 * @throws TypeError where a part has a name that is none
 */
export function markupOf(part: Drawing | string): string {
  if (typeof part === 'string') return escaped(part);
  const { name, attributes, children } = part;
  let inner = '';
  for (const child of children) inner += markupOf(child);
  if (name === null) return inner;
  let start = named(name);
  for (const key in attributes) start += ` ${named(key)}="${escaped(attributes[key]!)}"`;
  return `<${start}>${inner}</${name}>`;
}

function escaped(text: string): string {
  return /[&<>"']/.test(text) ? text.replaceAll(/[&<>"']/g, (sign) => ESCAPES[sign]!) : text;
}

function named(name: string): string {
  if (NO_NAME.test(name)) throw new TypeError(`\`${name}\` is no name in a drawing`);
  return name;
}
