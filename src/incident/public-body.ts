import type { Definition, FootnoteDefinition, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { mask } from './body/mask.ts';
import { parse } from './body/parse.ts';
import { placesOf } from './body/places.ts';
import { Problems } from './body/problems.ts';
import { satteri } from './body/satteri.ts';
import { leadsToWithheld, NOT_PUBLIC, withoutIds } from './withheld.ts';
import type { Withheld } from './withheld.ts';

interface Range {
  start: number;
  end: number;
}

/** A part of the source and what stands there instead. */
interface Edit extends Range {
  by: string;
}

type Defining = Definition | FootnoteDefinition;

/**
 * The source of a body for those outside: as it was written, without its `<Internal>` blocks and comments, without the
 * definitions and footnotes that nothing else refers to, and without links to reports that are not public.
 * @param source a body that `readBody` has read without problems
 */
export function publicBody(source: string, withheld: Withheld): string {
  const places = placesOf(source, 1);
  const { tree } = parse(satteri, source, mask(source), places, new Problems());
  if (!tree) throw new Error('a body that was read before cannot be parsed');
  const hidden = hiddenIn(tree);
  const gone = [...hidden, ...unused(tree, hidden)].flatMap((range) => [
    { ...wholeLines(range, source), by: lengthensAddress(range, source) ? ' ' : '' },
    ...notBegun(range, source),
  ]);
  return withoutIds(edited(source, [...gone, ...unlinked(tree, source, withheld)]), withheld);
}

/** Blocks for the organisation itself, and comments: an expression that has passed can be nothing else. */
function hiddenIn(tree: Root): Range[] {
  const ranges: Range[] = [];
  visit(tree, (node) => {
    const isTag = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
    const isComment = node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
    if ((isTag && node.name === 'Internal') || isComment) ranges.push(rangeOf(node));
  });
  return ranges;
}

/** Whether an address without brackets stands right before a range, and would take in what follows. */
function lengthensAddress({ start, end }: Range, source: string): boolean {
  const before = source.slice(source.lastIndexOf('\n', start - 1) + 1, start);
  return /(?:https?:\/\/|www\.|@)\S*$/i.test(before) && /\S/.test(source[end] ?? ' ');
}

/**
 * After a tag `www.` takes in less than at the beginning of a word, and `export`, `-` or `1.` are words as any, which they
 * may not be at the beginning of a line: something stays that they come after.
 */
function notBegun({ start, end }: Range, source: string): Edit[] {
  const before = source.slice(source.lastIndexOf('\n', start - 1) + 1, start);
  const after = source.slice(end, end + 16);
  const isOther =
    /^(?:www\.|(?:import|export)(?![\w@-]))/i.test(after) || (BEGINNING.test(before) && BEGINS.test(after));
  return isOther ? [{ start: end, end, by: '{/**/}' }] : [];
}

/** A line so far, in which a list, a quotation or a heading could still begin. */
const BEGINNING = /^[\s>*+\d.)-]*$/;
const BEGINS = /^[ \t]*(?:[-+*>#|~`=_[]|\d{1,9}[.)])/;

/** Definitions that nothing of what is shown refers to, footnotes that are shown included. */
function unused(tree: Root, hidden: readonly Range[]): Range[] {
  const defining: Defining[] = [];
  const references: { name: string; offset: number }[] = [];
  visit(tree, (node) => {
    if (node.type === 'definition' || node.type === 'footnoteDefinition') defining.push(node);
    if (
      node.type === 'linkReference' ||
      node.type === 'imageReference' ||
      node.type === 'footnoteReference'
    ) {
      const { start: offset } = rangeOf(node);
      const name = node.type === 'footnoteReference' ? `^${node.identifier}` : node.identifier;
      if (!isWithin(offset, hidden)) references.push({ name, offset });
    }
  });
  const footnotes = defining.filter(({ type }) => type === 'footnoteDefinition');
  const kept = new Set<Defining>();
  let shown = references.filter(({ offset }) => !isWithin(offset, footnotes.map(rangeOf)));
  while (shown.length > 0) {
    const names = new Set(shown.map(({ name }) => name));
    const found = defining.filter((node) => names.has(nameOf(node)) && !kept.has(node));
    for (const node of found) kept.add(node);
    shown = references.filter(({ offset }) => isWithin(offset, found.map(rangeOf)));
  }
  return defining.filter((node) => !kept.has(node)).map(rangeOf);
}

function nameOf({ type, identifier }: Defining): string {
  return type === 'footnoteDefinition' ? `^${identifier}` : identifier;
}

/** Links to reports that are not public become the words that stood in them. */
function unlinked(tree: Root, source: string, withheld: Withheld): Edit[] {
  if (withheld.size === 0) return [];
  const away = (node: Nodes): boolean => 'url' in node && leadsToWithheld(node.url, withheld);
  const defined = new Set<string>();
  const edits: Edit[] = [];
  visit(tree, 'definition', (node) => {
    if (!away(node)) return;
    defined.add(node.identifier);
    edits.push({ ...wholeLines(rangeOf(node), source), by: '' });
  });
  visit(tree, (node) => {
    const leads =
      (node.type === 'link' && away(node)) || (node.type === 'linkReference' && defined.has(node.identifier));
    if (!leads) return;
    const { start, end } = rangeOf(node);
    const [first, last] = [node.children[0], node.children.at(-1)];
    const inner =
      first && last ? { start: rangeOf(first).start, end: rangeOf(last).end } : { start: end, end };
    const words = source.slice(inner.start, inner.end);
    const isAddress = words !== withoutIds(words, withheld) || source[start] !== '[';
    if (isAddress) edits.push({ start, end, by: NOT_PUBLIC });
    else edits.push({ start, end: inner.start, by: '' }, { start: inner.end, end, by: '' });
  });
  return edits;
}

/**
 * A range with all of its lines where nothing else stands on them, and with the blank line after them where one stands
 * before them too.
 */
function wholeLines(range: Range, source: string): Range {
  const start = lineStart(range.start, source);
  const end = nextLine(range.end, source);
  if (start === null || end === null) return range;
  const isAlone = start === 0 || lineStart(start - 1, source) !== null;
  return { start, end: (isAlone ? nextLine(end, source) : null) ?? end };
}

/** Where the line begins; `null` where more than white space stands before the offset. */
function lineStart(offset: number, source: string): number | null {
  let at = offset;
  while (at > 0 && /[ \t\r]/.test(source[at - 1]!)) at -= 1;
  return at === 0 || source[at - 1] === '\n' ? at : null;
}

/** Where the next line begins; `null` where more than white space stands after the offset. */
function nextLine(offset: number, source: string): number | null {
  let at = offset;
  while (at < source.length && /[ \t\r]/.test(source[at]!)) at += 1;
  if (at === source.length) return at;
  return source[at] === '\n' ? at + 1 : null;
}

/** The source with its edits; one inside another, or beginning in it, is lost with it. */
function edited(source: string, edits: Edit[]): string {
  let from = 0;
  const parts: string[] = [];
  for (const { start, end, by } of edits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (end <= from && end > start) continue;
    if (start >= from) parts.push(source.slice(from, start), by);
    from = Math.max(from, end);
  }
  return [...parts, source.slice(from)].join('');
}

function isWithin(offset: number, ranges: readonly Range[]): boolean {
  return ranges.some(({ start, end }) => start <= offset && offset < end);
}

function rangeOf(node: Nodes): Range {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
