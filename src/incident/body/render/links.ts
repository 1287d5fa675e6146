import type { ElementContent } from 'hast';
import type { Definition, Link, LinkReference } from 'mdast';
import { isOutside, linkFault } from '../addresses.ts';
import type { Context } from '../context.ts';
import { element } from '../element.ts';
import { unmask } from '../mask.ts';
import { findDefinition } from './definitions.ts';

/** Reports are written by anybody: a link of theirs gets neither this site's good name nor its visitors' addresses. */
const REL = ['noopener', 'noreferrer', 'nofollow', 'ugc'];

/** A link with its address, or only its words where the address is refused. */
export function link(node: Link, context: Context): ElementContent[] {
  const url = unmask(node.url);
  const children = context.render(node.children, { ...context, inLink: true });
  const fault = linkFault(url);
  if (fault) context.problems.add('body-link', context.places.of(node), fault.message, fault.hint);
  context.output.links.push({ url, place: context.places.of(node) });
  return fault ? children : anchor(url, node.title, children, context);
}

/** A link whose address is defined elsewhere in the body, or only its words. */
export function linkReference(node: LinkReference, context: Context): ElementContent[] {
  const children = context.render(node.children, { ...context, inLink: true });
  const definition = findDefinition(node, context);
  if (!definition) return children;
  const url = unmask(definition.url);
  if (!context.output.listed.has(definition)) {
    context.output.listed.add(definition);
    context.output.links.push({ url, place: context.places.of(definition) });
  }
  return linkFault(url) ? children : anchor(url, definition.title, children, context);
}

/** Tells what is wrong with a definition's address where it is defined, used or not. */
export function checkDefinition(node: Definition, context: Context): void {
  const fault = linkFault(unmask(node.url));
  if (fault) context.problems.add('body-link', context.places.of(node), fault.message, fault.hint);
}

function anchor(
  url: string,
  title: string | null | undefined,
  children: ElementContent[],
  context: Context,
): ElementContent[] {
  if (context.inLink) return children;
  const outside = isOutside(url);
  // What passes through here is lower case, as the sanitiser knows it.
  const address = url.replace(/^(?:https?|mailto):/i, (scheme) => scheme.toLowerCase());
  const href = outside || /^(?:#|mailto:)/.test(address) ? address : context.mapUrl(address, 'link');
  const node = element(
    'a',
    { href, title: title ? unmask(title) : null, rel: outside ? REL : null },
    children,
  );
  if (href.startsWith('#')) context.output.fragments.push(node);
  return [node];
}
