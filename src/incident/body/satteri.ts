import { mdxToMdast } from 'satteri';
import type { Parser } from './parser.ts';

/** The site's parser. It is native code, so it cannot run in a browser. */
export const satteri: Parser = (text) => {
  try {
    const tree = mdxToMdast(text, { features: { frontmatter: false } });
    return tree.type === 'root' ? { tree, reason: '' } : { tree: null, reason: 'the parser gave no tree' };
  } catch (error) {
    return { tree: null, reason: error instanceof Error ? error.message : String(error) };
  }
};
