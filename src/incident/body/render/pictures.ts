import type { Element, ElementContent } from 'hast';
import type { Image, ImageReference } from 'mdast';
import type { Place } from '../../problem.ts';
import { pictureFault } from '../addresses.ts';
import type { Context } from '../context.ts';
import { element } from '../element.ts';
import { unmask } from '../mask.ts';
import { findDefinition } from './definitions.ts';

export function image(node: Image, context: Context): ElementContent[] {
  const place = context.places.of(node);
  const shown = picture(unmask(node.url), unmask(node.alt ?? ''), unmaskTitle(node.title), place, context);
  return shown ? [shown] : [];
}

export function imageReference(node: ImageReference, context: Context): ElementContent[] {
  const definition = findDefinition(node, context);
  if (!definition) return [];
  const place = context.places.of(node);
  const title = unmaskTitle(definition.title);
  const shown = picture(unmask(definition.url), unmask(node.alt ?? ''), title, place, context);
  return shown ? [shown] : [];
}

/** A picture of this site's own, listed for later rules; `null` where its path is refused, which is told. */
export function picture(
  src: string,
  alt: string,
  title: string | null,
  place: Place,
  context: Context,
): Element | null {
  const fault = pictureFault(src);
  if (fault) context.problems.add('body-picture', place, fault.message, fault.hint);
  context.output.pictures.push({ src, alt, place });
  if (fault) return null;
  return element('img', {
    src: context.mapUrl(src, 'picture'),
    alt,
    title,
    loading: 'lazy',
    decoding: 'async',
  });
}

function unmaskTitle(title: string | null | undefined): string | null {
  return title ? unmask(title) : null;
}
