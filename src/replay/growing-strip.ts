import { MARKED } from '../charts/clock.ts';
import type { Marked } from '../charts/clock.ts';
import { use } from '../charts/marks.ts';
import { xOf } from '../charts/scale.ts';
import { el, percent } from '../charts/svg.ts';
import type { Drawing } from '../charts/svg.ts';
import type { Step } from './steps.ts';

/** A strip whose parts come one by one, and the minute at which each step has arrived. */
export interface GrowingStrip {
  svg: Drawing;
  /** By step: whole minutes since the start, `null` while none is known. */
  reached: (number | null)[];
}

/**
 * The strip of an incident as a replay draws it: on the scale of all strips, each part with the step that brings it in
 * `data-step`, so that what is to come can stay out of sight. Steps without a known time bring nothing.
 */
export function growingStrip(steps: readonly Step[]): GrowingStrip {
  let latest: number | null = null;
  const reached = steps.map(({ events }) => {
    for (const { event } of events) {
      if (event.minutes !== null) latest = Math.max(latest ?? event.minutes, event.minutes);
    }
    return latest;
  });
  const parts = steps.flatMap(({ events }, step) => {
    const from = place(step === 0 ? 0 : (reached[step - 1] ?? 0));
    const to = place(reached[step] ?? 0);
    const line =
      to > from ? [el('line', { class: 'b', x1: percent(from), x2: percent(to), y1: '50%', y2: '50%' })] : [];
    const marks = events.flatMap(({ event: { kind, minutes } }) =>
      minutes === null || minutes < 0 ? [] : [mark(kind, percent(place(minutes)))],
    );
    return line.length + marks.length === 0 ? [] : [el('g', { 'data-step': String(step) }, line, marks)];
  });
  const lines = el('use', { href: '#m.lines', width: '100%', height: '100%' });
  return {
    svg: el('svg', { class: 'strip', 'aria-hidden': 'true' }, lines, use('started', null, '50%'), parts),
    reached,
  };
}

function place(minutes: number): number {
  return minutes <= 0 ? 0 : xOf(minutes);
}

function mark(kind: string, x: string): Drawing {
  return (MARKED as readonly string[]).includes(kind)
    ? use(kind as Marked, x, '50%')
    : el('circle', { class: 'nt', cx: x, cy: '50%', r: 2 });
}
