import type { BlockContent, PhrasingContent, Root, RootContent, TableCell } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { visible } from '../incident/visible.ts';

/** Texts of reports become text: whatever they hold, none of it is Markdown or a link where this is shown. */

/** Running text, in which only what stands between backticks is set as code. */
export function words(text: string): PhrasingContent[] {
  const line = visible(text.replace(/\s+/g, ' ').trim());
  return line
    .split(/`([^`]+)`/)
    .map((value, index): PhrasingContent => ({ type: index % 2 === 1 ? 'inlineCode' : 'text', value }))
    .filter((node) => !('value' in node) || node.value !== '');
}

export function heading(depth: 1 | 2 | 3 | 4, ...children: PhrasingContent[]): RootContent {
  return { type: 'heading', depth, children };
}

export function paragraph(...children: PhrasingContent[]): BlockContent {
  return { type: 'paragraph', children };
}

export function strong(text: string): PhrasingContent {
  return { type: 'strong', children: words(text) };
}

export function link(url: string, text: string): PhrasingContent {
  return { type: 'link', url, children: words(text) };
}

export function bullets(items: PhrasingContent[][]): BlockContent {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: items.map((children) => ({
      type: 'listItem',
      spread: false,
      children: [paragraph(...children)],
    })),
  };
}

/** The first row is the head. */
export function table(rows: PhrasingContent[][][]): BlockContent {
  return {
    type: 'table',
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((children): TableCell => ({ type: 'tableCell', children })),
    })),
  };
}

/** Lines in which every space counts. */
export function code(value: string): BlockContent {
  return { type: 'code', lang: 'text', value };
}

/** Prints it, with every sign escaped that would be Markdown. */
export function print(children: RootContent[]): string {
  const root: Root = { type: 'root', children };
  return toMarkdown(root, {
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    bullet: '-',
    fences: true,
  });
}
