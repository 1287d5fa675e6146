import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import type { Definition, Nodes, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown, gfmToMarkdown } from 'mdast-util-gfm';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { toMarkdown } from 'mdast-util-to-markdown';
import { gfm } from 'micromark-extension-gfm';

/** A picture that the text shows, and that has to be put beside the report by hand. */
export interface Picture {
  src: string;
  alt: string;
}

/** The text as MDX that the checker accepts. */
export interface ImportedBody {
  mdx: string;
  pictures: Picture[];
}

/** A longer line would be refused, and no document needs one. */
const LONGEST_LINE = 9_000;
/** Characters that the checker refuses, or that turn the direction of text. */
const REFUSED =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069\ufeff\ufdd0-\ufdef\ufffe\uffff]/g;
const SAFE_LINK = /^(?:https?:\/\/[^/\\\s]|mailto:|#)/i;

/**
 * Turns Markdown, with or without HTML in it, into MDX: tags become Markdown, what MDX would take for code is escaped,
 * headings begin at the second level, and pictures become their words. Nothing of the text is lost.
 */
export function importedBody(markdown: string): ImportedBody {
  const pictures: Picture[] = [];
  const tree = parse(bounded(markdown));
  const root: Root = { type: 'root', children: inParagraphs(withoutHtml(tree.children)) };
  levelHeadings(root);
  clean(root, pictures);
  const mdx = toMarkdown(root, {
    extensions: [gfmToMarkdown({ tablePipeAlign: false }), mdxToMarkdown()],
    bullet: '-',
    emphasis: '_',
    fence: '`',
    fences: true,
    rule: '-',
  });
  return { mdx: withoutModules(mdx.replace(/[ \t]+$/gm, '').replace(REFUSED, '')), pictures };
}

function parse(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** Cuts lines and counts that would keep a parser busy; ends a code fence that was left open. */
function bounded(markdown: string): string {
  const lines = markdown
    .toWellFormed()
    .replace(REFUSED, '')
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .flatMap((line) =>
      line.length <= LONGEST_LINE ? [line] : (line.match(new RegExp(`.{1,${LONGEST_LINE}}`, 'gs')) ?? []),
    )
    // Deep nesting of quotes and lists, or of brackets, is no text of a person.
    .map((line) => line.replace(/^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]*){20,}/, ''))
    .map((line) => line.replace(/[[\]]{30,}|[*_~]{30,}|(?:!?\[){20,}|(?:>[ \t]*){20,}/g, ''));
  const fences = lines.flatMap((line) => /^\s{0,3}(```+|~~~+)/.exec(line)?.[1] ?? []);
  if (fences.length % 2 === 1) lines.push(fences.at(-1)!);
  return lines.join('\n');
}

/** HTML blocks and tags among words become Markdown; comments and scripts go. */
function withoutHtml(nodes: readonly RootContent[]): RootContent[] {
  const result: RootContent[] = [];
  let html: string[] = [];
  const flush = (): void => {
    if (html.length > 0) result.push(...fromTags(html.join('\n\n')));
    html = [];
  };
  for (const node of nodes) {
    if (node.type === 'html') {
      html.push(node.value);
      continue;
    }
    flush();
    if ('children' in node) {
      const inner = withoutHtml(node.children as RootContent[]);
      node.children = (HOLDERS.has(node.type) ? inParagraphs(inner) : inner) as never;
    }
    result.push(node);
  }
  flush();
  return result.filter(
    (node) =>
      !('children' in node) ||
      node.children.length > 0 ||
      node.type === 'tableCell' ||
      node.type === 'listItem',
  );
}

/** A paragraph that begins like a module's line would be taken for one: its first letter is written as a reference. */
function withoutModules(mdx: string): string {
  let fence: string | null = null;
  return mdx
    .split('\n')
    .map((line) => {
      const mark = /^\s*(`{3,})/.exec(line)?.[1];
      if (mark !== undefined && (fence === null || mark.length >= fence.length))
        fence = fence === null ? mark : null;
      return fence === null
        ? line.replace(/^(import|export)(?=\b)/, (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`)
        : line;
    })
    .join('\n');
}

const HOLDERS: ReadonlySet<string> = new Set(['blockquote', 'listItem', 'footnoteDefinition']);
const PHRASING: ReadonlySet<string> = new Set([
  'text',
  'image',
  'imageReference',
  'link',
  'linkReference',
  'strong',
  'emphasis',
  'inlineCode',
  'break',
  'delete',
]);

/** Words that stand where only blocks may stand become paragraphs. */
function inParagraphs(nodes: readonly RootContent[]): RootContent[] {
  const result: RootContent[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (!PHRASING.has(node.type)) result.push(node);
    else if (last?.type === 'paragraph' && !nodes.includes(last)) last.children.push(node as never);
    else result.push({ type: 'paragraph', children: [node as never] });
  }
  return result;
}

function fromTags(html: string): RootContent[] {
  const text = html.replace(/<!--[\s\S]*?(?:-->|$)/g, ' ');
  if (text.trim() === '') return [];
  // A lone tag among words: what it stands around is Markdown of its own.
  if (/^\s*<\/?[a-z][^>]*>\s*$/i.test(text) && !/^\s*<(?:img|br|hr)\b/i.test(text)) return [];
  const tree = toMdast(fromHtml(text, { fragment: true }));
  return tree.type === 'root' ? (tree.children as RootContent[]) : [];
}

/** The page has the title as its first level: headings begin at the second, without gaps. */
function levelHeadings(root: Root): void {
  const open: number[] = [];
  for (const node of root.children) {
    if (node.type !== 'heading') continue;
    while (open.length > 0 && open.at(-1)! >= node.depth) open.pop();
    open.push(node.depth);
    node.depth = Math.min(6, open.length + 1) as 2;
  }
}

/** A report's body may not nest deeper than a hundred levels; what a person wrote does not come near half of that. */
const DEEPEST = 40;
const FLATTENED: ReadonlySet<string> = new Set([
  'link',
  'strong',
  'emphasis',
  'delete',
  'blockquote',
  'list',
]);

/** The words of a part, without what they are laid out by. */
function wordsOf(node: Nodes): string {
  const parts: string[] = [];
  const open: Nodes[] = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    if ('children' in next) open.push(...next.children.toReversed());
    else if ('value' in next) parts.push(next.value);
  }
  return parts.join(' ');
}

/** Goes through a tree from the inside out, so that nothing stays in it that the checker refuses. */
function clean(node: Nodes, pictures: Picture[], depth = 0): void {
  if (!('children' in node)) return;
  node.children = (node.children as RootContent[]).flatMap((child) => {
    if (depth >= DEEPEST && FLATTENED.has(child.type)) return [flattened(child)];
    clean(child, pictures, depth + 1);
    return accepted(child, node, pictures);
  }) as never;
}

function flattened(node: RootContent): RootContent {
  const words: RootContent = { type: 'text', value: wordsOf(node) };
  return PHRASING.has(node.type) ? words : { type: 'paragraph', children: [words] };
}

/** What stands for a part whose own parts are clean; pictures are kept aside. */
function accepted(child: RootContent, parent: Nodes, pictures: Picture[]): RootContent[] {
  switch (child.type) {
    case 'image':
    case 'imageReference': {
      const src = child.type === 'image' ? child.url : (child.label ?? '');
      const alt = child.alt ?? '';
      pictures.push({ src, alt });
      const words = alt.trim() === '' ? 'without a description' : alt.trim();
      return [{ type: 'text', value: `(picture: ${words})` }];
    }
    case 'link':
      return SAFE_LINK.test(child.url) ? [child] : child.children;
    case 'html':
      return fromTags(child.value);
    case 'heading':
      if (parent.type === 'root') return [child];
      return [{ type: 'paragraph', children: [{ type: 'strong', children: child.children }] }];
    case 'linkReference':
      return child.children;
    case 'footnoteReference':
      return [{ type: 'text', value: `[${child.label ?? child.identifier}]` }];
    case 'definition':
      return SAFE_LINK.test(child.url) ? [defined(child)] : [];
    case 'footnoteDefinition':
      return child.children;
    default:
      return [child];
  }
}

/** The address of a link by reference, which stands as words once its references do. */
function defined({ label, identifier, url }: Definition): RootContent {
  return {
    type: 'paragraph',
    children: [
      { type: 'text', value: `${label ?? identifier}: ` },
      { type: 'link', url, children: [{ type: 'text', value: url }] },
    ],
  };
}
