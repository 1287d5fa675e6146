import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { gfm } from 'micromark-extension-gfm';
import { mdx } from 'micromark-extension-mdx';
import { visit } from 'unist-util-visit';
import type { Parser } from '../../incident/body/parser.ts';
import { complaint, tagComplaint } from './complaint.ts';
import { placeTexts } from './placed.ts';
import { unravel } from './unravel.ts';

/**
 * The parser of browsers: micromark with GFM and with MDX that knows no JavaScript (the mask leaves none). It gives
 * the tree that the site's own parser gives, and complains at the same place, in words that are told apart alike.
 * It is stricter in one point: a tag and an emphasis may not cross (`<b>*a</b>*`).
 */
export const micromark: Parser = (text) => {
  try {
    const tree = fromMarkdown(text, {
      extensions: [gfm(), mdx()],
      mdastExtensions: [gfmFromMarkdown(), mdxFromMarkdown()],
    });
    placeTexts(tree);
    unravel(tree);
    const odd = tagWithBraces(tree);
    return odd === null ? { tree, reason: '' } : { tree: null, reason: tagComplaint(odd) };
  } catch (error) {
    return { tree: null, reason: complaint(error, text) };
  }
};

/** Where the first tag stands that has braces, which here can hold nothing but a comment. */
function tagWithBraces(tree: Root): { line: number; column: number } | null {
  let found: { line: number; column: number } | null = null;
  visit(tree, (node) => {
    if (found || (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement')) return;
    const isOdd = node.attributes.some(
      ({ type, value }) => type !== 'mdxJsxAttribute' || (typeof value === 'object' && value),
    );
    if (isOdd) found = node.position!.start;
  });
  return found;
}
