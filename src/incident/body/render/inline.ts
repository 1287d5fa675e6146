import type { Element } from 'hast';
import type { InlineCode } from 'mdast';
import { element } from '../element.ts';
import { unmaskLiteral } from '../mask.ts';

export function inlineCode({ value }: InlineCode): Element {
  return element('code', {}, [unmaskLiteral(value)]);
}
