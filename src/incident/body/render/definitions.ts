import type { Definition, ImageReference, LinkReference } from 'mdast';
import type { Context } from '../context.ts';

/**
 * What a reference stands for. A definition inside `<Internal>` is not there in a public build, so nothing outside
 * may lean on it.
 */
export function findDefinition(node: LinkReference | ImageReference, context: Context): Definition | null {
  const defined = context.definitions.get(node.identifier);
  if (!defined) return null;
  if (defined.internal && !context.internal) {
    tellInternal(node, context);
    return null;
  }
  return defined.node;
}

/** Tells of what refers, from outside of `<Internal>`, to what is defined inside. */
export function tellInternal(node: Parameters<Context['places']['of']>[0], context: Context): void {
  const message = 'this refers to a definition inside `<Internal>`, which a public build leaves out';
  context.problems.add(
    'body-internal',
    context.places.of(node),
    message,
    'move the definition out of `<Internal>`',
  );
}
