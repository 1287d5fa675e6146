import { htmlToHast } from 'satteri';
import type { Nodes } from 'hast';

const ELEMENTS = new Set(
  (
    'a abbr aside b blockquote br caption circle code dd del details div dl dt em figcaption figure h2 h3 h4 h5 h6 hr i ' +
    'img input ins kbd li line mark ol p pre rect s samp section small span strong sub summary sup svg table tbody td ' +
    'text th thead title tr u ul var wbr'
  ).split(' '),
);

const ATTRIBUTES = new Set(
  (
    'alt ariaLabel checked className cx cy decoding disabled height href id loading open r rel role scope src start ' +
    'tabIndex textAnchor title type width x x1 x2 y y1 y2'
  ).split(' '),
);

const VALUES: Record<string, RegExp> = {
  href: /^(?:https?:\/\/[^/\\]|mailto:|[#?]|\/(?![/\\])|[^:/\\?#]+(?:[/?#]|$))/,
  src: /^(?!\/\/)[^:\\]+$/,
  id: /^(?:h-|fn-|fnref-)/,
};

/** What a browser would find in HTML that no body may have: an independent parse, and a list of its own. */
export function strangersIn(html: string): string[] {
  const found: string[] = [];
  const waiting: Nodes[] = [htmlToHast(html, { fragment: true })];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'comment' || node.type === 'doctype' || node.type === 'raw') found.push(node.type);
    if (node.type === 'element') {
      if (!ELEMENTS.has(node.tagName)) found.push(`<${node.tagName}>`);
      for (const [name, value] of Object.entries(node.properties)) {
        if (!ATTRIBUTES.has(name)) found.push(`${node.tagName} ${name}`);
        else if (VALUES[name] && !VALUES[name].test(String(value))) found.push(`${name}="${String(value)}"`);
      }
    }
    if ('children' in node) waiting.push(...node.children);
  }
  return found;
}
