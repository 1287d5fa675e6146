import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import type { Nodes as HastNodes, Root as HastRoot } from 'hast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { lineAt, lineStarts } from '../incident/line-starts.ts';
import type { SourceText } from './source-text.ts';

const TAGS = /<(?:html|body|h[1-6]|p|li|ul|ol|table|tr|td|div|section|article)\b[^>]*>/gi;
const BLOCKS = /<(?:h[1-6]|li|td|p)\b[^>]*>/gi;

/** Whether a text is written in HTML, wholly or for most of its parts. */
export function isHtml(text: string): boolean {
  const outside = text.replace(/```[\s\S]*?```/g, ' ');
  if (/^\s*(?:<!doctype html|<html\b)/i.test(outside)) return true;
  const blocks = outside.match(BLOCKS)?.length ?? 0;
  const markdown = outside.match(/^(?:#{1,6} |[-*] |\d+\. )/gm)?.length ?? 0;
  return (
    blocks >= 4 &&
    !/^\s{0,3}#{1,6}\s?\S/m.test(outside) &&
    blocks > markdown &&
    (outside.match(TAGS)?.length ?? 0) >= 4
  );
}

/** HTML as Markdown, each of whose lines knows its line in the original. */
export function fromHtmlText(html: string): SourceText {
  const original = html.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const tree = fromHtml(original, { fragment: !/<html\b/i.test(original) });
  const text = markdownOf(tree);
  return { original, text, lineOf: aligned(original, text) };
}

/** HTML that has been parsed, as Markdown. */
export function markdownOf(tree: HastRoot): string {
  tidy(tree);
  return toMarkdown(toMdast(tree, { newlines: false }) as never, {
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    bullet: '-',
    rule: '-',
  });
}

const DROPPED = new Set([
  'script',
  'style',
  'nav',
  'footer',
  'head',
  'button',
  'form',
  'svg',
  'noscript',
  'template',
]);

/** Takes out what is no text of the author's. */
function tidy(node: HastRoot | HastNodes): void {
  if (!('children' in node)) return;
  node.children = node.children.filter(
    (child) => child.type !== 'element' || !DROPPED.has(child.tagName),
  ) as never;
  for (const child of node.children as HastNodes[]) tidy(child);
}

/** Finds each line's first words in the original, going forward. */
function aligned(original: string, text: string): (line: number) => number {
  const starts = lineStarts(original);
  const numbers: number[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    const words = line.replace(/\\/g, '').match(/[\p{L}\p{N}]{2,}/gu) ?? [];
    const found = words.slice(0, 6).reduce<number>((best, word, index) => {
      if (best >= 0) return best;
      const at = original.indexOf(word, from);
      return at >= 0 &&
        at - from < 5_000 &&
        (index > 0 ||
          word.length > 3 ||
          words.length === 1 ||
          original.slice(at, at + 400).includes(words[1]!))
        ? at
        : -1;
    }, -1);
    if (found >= 0) from = found;
    numbers.push(lineAt(starts, from) + 1);
  }
  return (line) => numbers[line - 1] ?? starts.length;
}
