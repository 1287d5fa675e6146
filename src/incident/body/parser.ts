import type { Root } from 'mdast';

/**
 * What gives the tree of a masked body: the site's own parser, or one that can run in a browser. It never throws.
 * Where it stops, `reason` is `line:column: words`, with the words that MDX parsers share, and the tree is `null`.
 */
export type Parser = (text: string) => { tree: Root | null; reason: string };
