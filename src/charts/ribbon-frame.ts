import { blockOf } from './ribbon-labels.ts';
import type { Label, RibbonModel } from './ribbon-model.ts';

/** The narrowest that a lying ribbon is ever shown: words that do not touch at this width touch at none. */
export const WIDTH = 750;

/** Lines of a label are broken at its neighbour, within these. */
const WIDEST = 420;
const NARROWEST = 200;
/** At the right edge it may be narrower still. */
const AT_THE_EDGE = 130;
const GAP = 16;

/** A label with its place: `at` and `width` in pixels of the narrowest drawing. */
export interface Place {
  label: Label;
  at: number;
  width: number;
}

/** Where things stand across, in percent. */
export interface Frame {
  /** Of a moment. */
  x: (minutes: number) => number;
  left: number;
  right: number;
  /** Of hypotheses, and of phases. */
  above: Place[];
  below: Place[];
}

/**
 * The scale of a lying ribbon. What is unknown at either end keeps a tenth of the width to say so; and where words
 * would not fit beside the last marks, the scale ends earlier, so that every label begins at its place.
 */
export function frameOf(model: RibbonModel): Frame {
  const left = model.startKnown ? 0 : 10;
  const most = { known: 100, stated: 100, unknown: 90, ongoing: 88 }[model.end];
  const share = (minutes: number) => (Math.max(minutes, model.from) - model.from) / (model.to - model.from);
  const above = model.hypotheses.map(({ from, label }) => ({ share: share(from), label }));
  const below = model.stretches.map(({ from, label }) => ({ share: share(from), label }));
  let right = most;
  for (const { at, width, label, share: along } of [
    ...places(above, left, most),
    ...places(below, left, most),
  ]) {
    const room = WIDTH - blockOf(label, at, width).width - 8 - (left / 100) * WIDTH;
    if (along > 0) right = Math.min(right, left + (room / WIDTH / along) * 100);
  }
  const x = (minutes: number) => left + ((right - left) * (minutes - model.from)) / (model.to - model.from);
  return { x, left, right, above: places(above, left, right), below: places(below, left, right) };
}

interface Along {
  share: number;
  label: Label;
}

function places(labels: Along[], left: number, right: number): (Place & Along)[] {
  const atOf = ({ share }: Along) => ((left + (right - left) * share) / 100) * WIDTH;
  return labels.map((label) => {
    const at = atOf(label);
    const next = Math.min(WIDTH, ...labels.map(atOf).filter((other) => other > at));
    const beside = Math.min(WIDEST, Math.max(NARROWEST, next - at - GAP));
    return { ...label, at, width: Math.max(AT_THE_EDGE, Math.min(beside, WIDTH - at - 8)) };
  });
}
