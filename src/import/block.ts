import { spokenAt } from './chat.ts';
import type { Line } from './lines.ts';

/** Lines that belong together: a paragraph, an item of a list, a row of a table. */
export interface Block {
  kind: 'item' | 'text' | 'row' | 'code';
  text: string;
  /** The line it begins on, from 1. */
  line: number;
  indent: number;
  numbered: boolean;
  checked: boolean | null;
  cells: string[];
  /** Where in `text` each of its lines begins. */
  pieces: { offset: number; line: number }[];
  /** An empty line stands before it. */
  afterBlank: boolean;
  /** What somebody said in a chat, with name and time before it: an event, and no part of the report's prose. */
  spoken: boolean;
  /** The length of the last line as it was written, to tell wrapped lines from short ones. */
  width: number;
}

/** The block that a line begins, or the part of it after a label. */
export function blockOf(line: Line, afterBlank: boolean, text = line.text): Block {
  return {
    kind: line.kind === 'item' || line.kind === 'row' || line.kind === 'code' ? line.kind : 'text',
    text,
    line: line.number,
    indent: line.indent,
    numbered: line.numbered,
    checked: line.checked,
    cells: line.cells,
    pieces: [{ offset: 0, line: line.number }],
    afterBlank,
    spoken: line.kind === 'item' && spokenAt(text) !== null,
    width: line.raw.length,
  };
}

/** The line of the document on which what stands at an offset of the block begins. */
export function lineAt(block: Block, offset: number): number {
  return block.pieces.findLast((piece) => piece.offset <= offset)?.line ?? block.line;
}

/** Whether a line goes on with what the block before it began: it was wrapped, or is indented below an item. */
export function continues(block: Block, line: Line, startsMoment: boolean): boolean {
  if (line.kind !== 'text' || startsMoment) return false;
  if (block.kind !== 'item' && block.kind !== 'text') return false;
  if (block.kind === 'item' && line.indent > block.indent) return true;
  if (/[.!?:;]$/.test(block.text)) return false;
  if (/^[\p{Ll}(\d'"“[,&]/u.test(line.text)) return true;
  return block.width >= 60 && block.width + line.text.split(' ', 1)[0]!.length >= 70;
}

/** Adds a line to a block. */
export function join(block: Block, line: Line): void {
  block.pieces.push({ offset: block.text.length + 1, line: line.number });
  block.text = `${block.text} ${line.text}`;
  block.width = line.raw.length;
}

/** A sentence and the line it begins on. */
export interface Sentence {
  text: string;
  line: number;
}

/** The sentences of a block. */
export function sentencesOf(block: Block): Sentence[] {
  if (block.kind === 'code') return [];
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of block.text.matchAll(
    /(?<![ap]\.m|\b[A-Z]|(?<!\d)\d{1,2}(?=\.\s+(?:Jan|Feb|Mär|Maerz|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)\p{L}*\.?\s+\d{4})|\b(?:e\.g|i\.e|vs|approx|etc|no|Mr|Dr|Inc))[.!?]["”’)]?\s+(?=["“(\p{Lu}\d])/gu,
  )) {
    push(start, match.index + 1);
    start = match.index + match[0].length;
  }
  push(start, block.text.length);
  return sentences;

  function push(from: number, to: number): void {
    const text = block.text.slice(from, to).trim();
    if (text !== '') sentences.push({ text, line: lineAt(block, from) });
  }
}
