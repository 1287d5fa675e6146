import type { Label } from './ribbon-model.ts';
import { textWidth, wrapText } from './text-width.ts';

/** A label ready to be placed: its lines are broken, its width is measured. */
export interface Block {
  /** Where it belongs: pixels across in a lying drawing, down in a standing one. */
  at: number;
  title: string[];
  text: string[];
  width: number;
}

/** Words must not come nearer to one another than this. */
const GAP = 6;
/** From one line of a label to the next. */
export const LINE_HEIGHT = 16;
/** A label in a lower row stands so far right of its line. */
export const INDENT = 6;

/** Breaks a label into lines that are no wider than that. */
export function blockOf({ title, text }: Label, at: number, width: number, size = 13): Block {
  const titles = wrapText(title, width, size, true);
  const texts = wrapText(text, width, size);
  const widths = [
    ...titles.map((line) => textWidth(line, size, true)),
    ...texts.map((line) => textWidth(line, size)),
  ];
  return { at, title: titles, text: texts, width: Math.max(0, ...widths) };
}

/**
 * The row of each block, 0 nearest to the band. They are placed from right to left; one that would touch words or
 * the line of another takes the next row, so that no line ever crosses words.
 */
export function rowsOf(blocks: readonly Block[]): number[] {
  const rows = new Array<number>(blocks.length).fill(0);
  // For each row, the leftmost place that is taken by a label in it, or by the line of one further out.
  const taken: number[] = [];
  const fromRight = [...blocks.keys()].toSorted((a, b) => blocks[b]!.at - blocks[a]!.at || b - a);
  for (const index of fromRight) {
    const { at, width } = blocks[index]!;
    const right = at + width + INDENT + GAP;
    const free = taken.findIndex((left) => right <= left);
    const row = free === -1 ? taken.length : free;
    rows[index] = row;
    for (let above = 0; above <= row; above += 1) taken[above] = Math.min(taken[above] ?? Infinity, at);
  }
  return rows;
}

/** Where each row begins and how high all are together; a row is as high as its highest block. */
export function rowTops(
  blocks: readonly Block[],
  rows: readonly number[],
): { tops: number[]; total: number } {
  const heights: number[] = [];
  for (const [index, block] of blocks.entries()) {
    const row = rows[index]!;
    heights[row] = Math.max(heights[row] ?? 0, linesOf(block) * LINE_HEIGHT + 6);
  }
  let total = 0;
  const tops = heights.map((height) => (total += height) - height);
  return { tops, total };
}

export function linesOf({ title, text }: Block): number {
  return title.length + text.length;
}

/** Whether a block in the row nearest to the band stands at the line of one further out, and so is set in. */
export function besideLine(blocks: readonly Block[], rows: readonly number[], index: number): boolean {
  const { at } = blocks[index]!;
  return blocks.some((other, position) => rows[position]! > rows[index]! && Math.abs(other.at - at) < INDENT);
}

/** Moves labels down until each is clear of the one above; `heightOf` says how much room one needs. */
export function pushedDown<T extends { at: number }>(
  labels: readonly T[],
  heightOf: (label: T) => number,
): (T & { y: number })[] {
  let free = Number.NEGATIVE_INFINITY;
  return labels
    .toSorted((a, b) => a.at - b.at)
    .map((label) => {
      const y = Math.max(label.at, free);
      free = y + heightOf(label);
      return { ...label, y };
    });
}
