import type { Label, RibbonModel } from './ribbon-model.ts';
import { SIZE } from './ribbon-tall-frame.ts';
import type { Frame } from './ribbon-tall-frame.ts';
import { textWidth, wrapText } from './text-width.ts';

/** From one line of a label to the next. */
export const LINE = 18;
/** The column of a phone of 360 px; on narrower ones the words are smaller. */
const WIDTH = 325;

export interface TallLabel {
  /** Where it belongs, in pixels down. */
  at: number;
  /** Each line in parts: bold `w`, soft `sf`. */
  lines: { kind: 'w' | 'sf'; text: string }[][];
}

/** The labels of phases, hypotheses and open ends. */
export function labelsOf(model: RibbonModel, frame: Frame): TallLabel[] {
  const { y, words, foot } = frame;
  const { say } = model;
  const soft = (at: number, text: string): TallLabel => ({ at, lines: [[{ kind: 'sf', text }]] });
  return [
    ...(model.startKnown ? [] : [soft(12, say('ribbon.start-unknown'))]),
    ...model.stretches.map(({ from, label }) => ({
      at: y(from),
      lines: linesOf(label, WIDTH - words, true),
    })),
    ...model.hypotheses.map(({ from, label }) => ({
      at: y(Math.max(from, model.from)),
      lines: linesOf(label, WIDTH - words, false),
    })),
    ...(model.end === 'unknown' ? [soft(foot - 10, say('ribbon.end-unknown'))] : []),
    ...(model.end === 'ongoing' ? [soft(foot - 10, say('ribbon.ongoing'))] : []),
  ];
}

/** A phase takes one line where that holds its name and its length. */
function linesOf({ title, text }: Label, width: number, inOne: boolean): TallLabel['lines'] {
  const fits = textWidth(title, SIZE, true) + textWidth(` ${text}`, SIZE) <= width;
  if (inOne && fits) {
    return [
      [
        { kind: 'w', text: title },
        { kind: 'sf', text },
      ],
    ];
  }
  return [
    ...wrapText(title, width, SIZE, true).map((line) => [{ kind: 'w' as const, text: line }]),
    ...wrapText(text, width, SIZE).map((line) => [{ kind: 'sf' as const, text: line }]),
  ];
}
