import type { Held } from './ribbon-hypotheses.ts';
import { hatched, use } from './marks.ts';
import { INDENT, LINE_HEIGHT, besideLine, blockOf, linesOf, rowTops, rowsOf } from './ribbon-labels.ts';
import type { Block } from './ribbon-labels.ts';
import type { RibbonModel } from './ribbon-model.ts';
import { WIDTH, frameOf } from './ribbon-frame.ts';
import type { Frame, Place } from './ribbon-frame.ts';
import { ticksOf } from './ribbon-ticks.ts';
import { el, percent } from './svg.ts';
import type { Drawing } from './svg.ts';

const BAND = 36;
const LANE = 16;
const HATCH = 14;
/** A band narrower than this, in pixels, would be a sliver: its mark and words say enough. */
const THINNEST = 3;
/** So many pixels are left for the words of one tick. */
const TICK = 115;

/** The labels of one side of the band, placed. */
interface Side {
  blocks: Block[];
  rows: number[];
  tops: number[];
  total: number;
}

/** The drawing for wide screens: time runs across, as wide as its column. */
export function wideRibbon(model: RibbonModel, words: string): Drawing {
  const frame = frameOf(model);
  const above = sideOf(frame.above);
  const below = sideOf(frame.below);
  const lanes = model.hypotheses.reduce((most, { lane }) => Math.max(most, lane + 1), 0);
  const band = lanes === 0 ? 8 : above.total + lanes * LANE + 4;
  const edge = band + BAND;
  const axis = edge + below.total + 20;
  const room = ((frame.right - frame.left) / 100) * WIDTH;
  const ticks = ticksOf(model, Math.max(2, Math.floor(room / TICK)));
  const height = axis + (ticks.some(({ day, time }) => day !== null || time !== null) ? 40 : 24);
  return el(
    'svg',
    { class: 'rib wide', height, role: 'img' },
    el('title', {}, words),
    model.hypotheses.map((held, index) => hypothesis(held, model, frame, above, index, band)),
    bands(model, frame, band),
    below.blocks.map((block, index) => lowerLabel(block, below, index, edge)),
    openEnds(model, frame, band),
    marks(model, frame, edge),
    el('line', { class: 'ax', x1: percent(frame.left), x2: percent(frame.right), y1: axis, y2: axis }),
    ticks.map(({ minutes, words: since, day, time }) => {
      const clock = [day, time].filter((part) => part !== null).join(' ');
      const x = frame.x(minutes);
      const anchor = x < 3 ? '' : x > 97 ? 'ae' : 'am';
      return [
        vertical('ax', x, axis, axis + 5),
        el('text', { class: anchor, x: percent(x), y: axis + 20 }, since),
        clock === ''
          ? null
          : el('text', { class: `sf ${anchor}`.trim(), x: percent(x), y: axis + 36 }, clock),
      ];
    }),
  );
}

function sideOf(places: Place[]): Side {
  const blocks = places.map(({ label, at, width }) => blockOf(label, at, width));
  const rows = rowsOf(blocks);
  return { blocks, rows, ...rowTops(blocks, rows) };
}

function bands({ stretches }: RibbonModel, { x }: Frame, top: number): Drawing[] {
  const drawn = stretches
    .map((stretch) => ({ ...stretch, left: x(stretch.from), right: x(stretch.to) }))
    .filter(({ left, right }) => ((right - left) / 100) * WIDTH >= THINNEST);
  const rects = drawn.map(({ phase, left, right, half }) =>
    el('rect', {
      class: phase ?? 'un',
      x: percent(left),
      y: top + (half === 'lower' ? BAND / 2 : 0),
      width: percent(right - left),
      height: half ? BAND / 2 : BAND,
    }),
  );
  const between = drawn.filter(
    ({ left, half }) => !half && drawn.some(({ right }) => Math.abs(right - left) < 0.01),
  );
  return [...rects, ...between.map(({ left }) => vertical('sep', left, top, top + BAND))];
}

function lowerLabel(
  block: Block,
  { blocks, rows, tops }: Side,
  index: number,
  edge: number,
): (Drawing | Drawing[] | null)[] {
  const row = rows[index]!;
  const first = edge + tops[row]! + 22;
  const last = first + (linesOf(block) - 1) * LINE_HEIGHT;
  return [
    row > 0 ? vertical('ld', across(block), edge + 2, last) : null,
    lines(block, first, row > 0 || besideLine(blocks, rows, index)),
  ];
}

function hypothesis(
  held: Held,
  model: RibbonModel,
  { x }: Frame,
  { blocks, rows, tops, total }: Side,
  index: number,
  band: number,
): (Drawing | Drawing[] | null)[] {
  const block = blocks[index]!;
  const row = rows[index]!;
  // Row 0 is the lowest of those above the band.
  const bottom = total - tops[row]!;
  const first = bottom - 10 - (linesOf(block) - 1) * LINE_HEIGHT;
  const from = x(Math.max(held.from, model.from));
  const to = held.to === null ? null : x(Math.min(held.to, model.to));
  const y = band - 4 - (held.lane + 1) * LANE;
  const end = held.atMost ? ['he da', y, y + HATCH] : ['he', y - 4, y + HATCH + 4];
  return [
    to === null
      ? el(
          'svg',
          { x: percent(from), y, width: 30, height: HATCH },
          el('line', { class: 'd', x1: 4, x2: 30, y1: 7, y2: 7 }),
        )
      : hatched({ x: percent(from), y, width: percent(to - from), height: HATCH }),
    vertical('he', from, row > 0 ? first - 10 : bottom - 4, band),
    to === null || held.to! > model.to
      ? null
      : vertical(end[0] as string, to, end[1] as number, end[2] as number),
    lines(block, first, row > 0 || besideLine(blocks, rows, index)),
  ];
}

function openEnds(
  { end, startKnown, say }: RibbonModel,
  { left, right }: Frame,
  band: number,
): (Drawing | Drawing[] | null)[] {
  const y = band + BAND / 2;
  const words = (x: number, anchor: string, text: string) =>
    el('text', { class: `sf ${anchor}`.trim(), x: percent(x), y: y - 10 }, text);
  return [
    ...(startKnown ? [] : [horizontal('d', 0, left, y), words(0, '', say('ribbon.start-unknown'))]),
    ...(end === 'unknown'
      ? [horizontal('d', right, 100, y), words(100, 'ae', say('ribbon.end-unknown'))]
      : []),
    ...(end === 'ongoing'
      ? [horizontal('b', right, 99, y), use('ongoing', '99%', y), words(100, 'ae', say('ribbon.ongoing'))]
      : []),
  ];
}

function marks(
  { marks: all, startKnown, end, endAt }: RibbonModel,
  { x }: Frame,
  y: number,
): (Drawing | Drawing[] | null)[] {
  return [
    startKnown ? use('started', percent(x(0)), y) : null,
    ...all.map(({ milestone, open, minutes }) =>
      use(open ? `${milestone}.open` : milestone, percent(x(minutes)), y),
    ),
    end === 'stated' ? use('resolved.open', percent(x(endAt)), y) : null,
  ];
}

function lines(block: Block, first: number, indented: boolean): Drawing[] {
  const line = (kind: string) => (text: string, index: number) =>
    el(
      'text',
      {
        class: kind,
        x: percent(across(block)),
        dx: indented ? INDENT : null,
        y: first + index * LINE_HEIGHT,
      },
      text,
    );
  return [
    ...block.title.map(line('w')),
    ...block.text.map((text, index) => line('sf')(text, index + block.title.length)),
  ];
}

/** Blocks are placed in pixels of the narrowest drawing, and drawn in percent of any. */
function across({ at }: Block): number {
  return (at / WIDTH) * 100;
}

function vertical(kind: string, x: number, y1: number, y2: number): Drawing {
  return el('line', { class: kind, x1: percent(x), x2: percent(x), y1, y2 });
}

function horizontal(kind: string, x1: number, x2: number, y: number): Drawing {
  return el('line', { class: kind, x1: percent(x1), x2: percent(x2), y1: y, y2: y });
}
