import { hatched, use } from './marks.ts';
import { pushedDown } from './ribbon-labels.ts';
import type { RibbonModel } from './ribbon-model.ts';
import { BAND, frameOf, ticksFor } from './ribbon-tall-frame.ts';
import type { Frame } from './ribbon-tall-frame.ts';
import { LINE, labelsOf } from './ribbon-tall-labels.ts';
import type { TallLabel } from './ribbon-tall-labels.ts';
import type { Tick } from './ribbon-ticks.ts';
import { el, px } from './svg.ts';
import type { Drawing } from './svg.ts';

const HATCH = 14;
/** A band thinner than this would be a sliver: its mark and words say enough. */
const THINNEST = 3;

/** The drawing for narrow screens: time runs down; labels that would touch are moved down, with a line. */
export function tallRibbon(model: RibbonModel, words: string): Drawing {
  const frame = frameOf(model);
  const labels = pushedDown(labelsOf(model, frame), ({ lines }) => lines.length * LINE + 6);
  const lowest = Math.max(frame.foot, ...labels.map(({ y, lines }) => y + lines.length * LINE));
  return el(
    'svg',
    { class: 'rib tall', height: lowest + 8, role: 'img' },
    el('title', {}, words),
    ticksFor(model).map((tick) => tickOf(tick, frame)),
    bands(model, frame),
    hypotheses(model, frame),
    openEnds(model, frame),
    labels.map((label) => labelled(label, frame)),
    marks(model, frame),
  );
}

function tickOf({ minutes, words, day, time }: Tick, { y, band }: Frame): Drawing[] {
  const at = y(minutes);
  const below = [day, time].filter((line) => line !== null);
  return [
    line('ax', band - 8, band - 2, at),
    el('text', { class: 'ae', x: band - 12, y: at + 4 }, words),
    ...below.map((text, index) =>
      el('text', { class: 'sf ae', x: band - 12, y: at + 20 + index * 16 }, text),
    ),
  ];
}

function bands({ stretches }: RibbonModel, { y, band }: Frame): Drawing[] {
  const drawn = stretches
    .map((stretch) => ({ ...stretch, top: y(stretch.from), bottom: y(stretch.to) }))
    .filter(({ top, bottom }) => bottom - top >= THINNEST);
  const rects = drawn.map(({ phase, top, bottom, half }) =>
    el('rect', {
      class: phase ?? 'un',
      x: band + (half === 'lower' ? BAND / 2 : 0),
      y: top,
      width: half ? BAND / 2 : BAND,
      height: bottom - top,
    }),
  );
  const seams = drawn.filter(
    ({ top, half }) => !half && drawn.some(({ bottom }) => Math.abs(bottom - top) < 0.01),
  );
  return [...rects, ...seams.map(({ top }) => line('sep', band, band + BAND, top))];
}

function hypotheses(model: RibbonModel, { y, band, lane }: Frame): (Drawing | null)[][] {
  return model.hypotheses.map((held) => {
    const x = lane(held.lane);
    const top = y(Math.max(held.from, model.from));
    const bottom = held.to === null ? null : y(Math.min(held.to, model.to));
    return [
      bottom === null
        ? el('line', { class: 'd', x1: x + 7, x2: x + 7, y1: top + 4, y2: top + 30 })
        : hatched({ x, y: top, width: HATCH, height: bottom - top }),
      line('he', band + BAND, x + HATCH + 4, top),
      bottom === null || held.to! > model.to
        ? null
        : held.atMost
          ? line('he da', x, x + HATCH, bottom)
          : line('he', x - 4, x + HATCH + 4, bottom),
    ];
  });
}

function openEnds({ end, startKnown }: RibbonModel, { band, top, bottom, foot }: Frame): (Drawing | null)[] {
  const x = band + BAND / 2;
  const down = (kind: string, y1: number, y2: number) => el('line', { class: kind, x1: x, x2: x, y1, y2 });
  return [
    startKnown ? null : down('d', 6, top),
    end === 'unknown' ? down('d', bottom, foot) : null,
    end === 'ongoing' ? down('b', bottom, foot - 6) : null,
    end === 'ongoing'
      ? el('use', { href: '#m.ongoing', transform: `translate(${px(x)} ${px(foot - 4)}) rotate(90)` })
      : null,
  ];
}

function labelled({ at, y, lines }: TallLabel & { y: number }, { band, words }: Frame): (Drawing | null)[] {
  const leader = `M${px(band + BAND + 2)} ${px(at)}H${px(words - 10)}L${px(words - 3)} ${px(y)}`;
  return [
    y - at > 3 ? el('path', { class: 'ld', d: leader }) : null,
    ...lines.map((parts, index) =>
      el(
        'text',
        { x: words, y: y + 5 + index * LINE },
        parts.map(({ kind, text }, part) => [part > 0 ? ' ' : null, el('tspan', { class: kind }, text)]),
      ),
    ),
  ];
}

function marks({ marks: all, startKnown, end, endAt }: RibbonModel, { y, band }: Frame): (Drawing | null)[] {
  const x = String(band);
  return [
    startKnown ? use('started', x, y(0)) : null,
    ...all.map(({ milestone, open, minutes }) => use(open ? `${milestone}.open` : milestone, x, y(minutes))),
    end === 'stated' ? use('resolved.open', x, y(endAt)) : null,
  ];
}

function line(kind: string, x1: number, x2: number, y: number): Drawing {
  return el('line', { class: kind, x1, x2, y1: y, y2: y });
}
