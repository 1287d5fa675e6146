import type { RibbonModel } from './ribbon-model.ts';
import { ticksOf } from './ribbon-ticks.ts';
import type { Tick } from './ribbon-ticks.ts';
import { textWidth } from './text-width.ts';

export const BAND = 30;
export const SIZE = 14;
const LANE = 18;
/** Further hypotheses held at once lie on the last of these. */
const MOST_LANES = 3;
const TOP = 10;
/** A tick may have three lines of words. */
const TICK = 58;
/** What is unknown at an end keeps so much room to say so. */
const OPEN = 46;

/** Where things stand in a standing ribbon, in pixels. */
export interface Frame {
  /** Of a moment, down. */
  y: (minutes: number) => number;
  /** The left edges of the band, of a lane of hypotheses, and of the words. */
  band: number;
  lane: (lane: number) => number;
  words: number;
  /** Where the scale begins and ends, and where the drawing of an open end does. */
  top: number;
  bottom: number;
  foot: number;
}

export function frameOf(model: RibbonModel): Frame {
  const ticks = ticksFor(model).flatMap(({ words, day, time }) => [words, day ?? '', time ?? '']);
  const widest = Math.max(0, ...ticks.map((text) => textWidth(text, SIZE)));
  const band = Math.max(44, Math.ceil(widest)) + 14;
  const lanes = model.hypotheses.reduce(
    (most, { lane }) => Math.max(most, Math.min(MOST_LANES, lane + 1)),
    0,
  );
  const top = TOP + (model.startKnown ? 0 : OPEN);
  const bottom = top + lengthOf(model);
  const open = model.end === 'unknown' || model.end === 'ongoing';
  return {
    y: (minutes) => top + ((bottom - top) * (minutes - model.from)) / (model.to - model.from),
    band,
    lane: (lane) => band + BAND + 8 + Math.min(lane, MOST_LANES - 1) * LANE,
    words: band + BAND + 16 + lanes * LANE,
    top,
    bottom,
    foot: bottom + (open ? OPEN : 12),
  };
}

/** 1.6 px a minute for four hours; shorter and longer ones are between 240 and 420 px. */
function lengthOf({ from, to }: RibbonModel): number {
  return Math.min(420, Math.max(240, (to - from) * 1.6));
}

export function ticksFor(model: RibbonModel): Tick[] {
  return ticksOf(model, Math.floor(lengthOf(model) / TICK));
}
