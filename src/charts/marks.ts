import { PHASES, SCOPES } from '../incident/vocabulary.ts';
import type { EventKind, Scope } from '../incident/vocabulary.ts';
import { X_LINES } from './scale.ts';
import { el, join, percent } from './svg.ts';
import type { Drawing } from './svg.ts';
import type { Say } from '../words/words.ts';
import { keysOf } from '../incident/keys-of.ts';

/**
 * Shapes that drawings use again and again. Their ids hold a point, which no heading's id ever does, so that a report
 * with a heading "Part" draws as well as any other.
 */
const SHAPES: Record<string, Drawing> = {
  'm.started': path('mk', 'M-1-8h2v16h-2z'),
  'm.detected': circle('mk', 4.5),
  'm.detected.open': circle('mo', 4),
  'm.identified': path('mk', 'M0-6 6 0 0 6-6 0z'),
  'm.identified.open': path('mo', 'M0-5 5 0 0 5-5 0z'),
  'm.mitigated': path('mk', 'M-5.5-4.5h11L0 5.5z'),
  'm.mitigated.open': path('mo', 'M-4.5-4h9L0 4.5z'),
  'm.resolved': path('mk', 'M-4.5-4.5h9v9h-9z'),
  'm.resolved.open': path('mo', 'M-4-4h8v8h-8z'),
  'm.further': path('mx', 'M8-4 12 0 8 4'),
  'm.ongoing': path('mk', 'M-4-5.5 6 0-4 5.5z'),
  'm.internal': path('mx', 'M-3.5-3.5 3.5 3.5M-3.5 3.5 3.5-3.5'),
  'm.part': circle('mo', 4),
  'm.whole': circle('mk', 4.75),
  'm.beyond': join(circle('mo', 7), circle('mi', 4)),
  'm.unknown': circle('nt', 2),
};

/** The name of a shape of `defs()`, without its `m.`. */
export type Shape =
  | 'started'
  | `${'detected' | 'identified' | 'mitigated' | 'resolved'}${'' | '.open'}`
  | 'further'
  | 'ongoing'
  | Scope
  | 'unknown';

/**
 * The shapes, the lines of the strips' scale and the hatching. Every page with a drawing has this once, before
 * the first of them.
 */
export function defs(): Drawing {
  const lines = X_LINES.map(({ x }) =>
    el('line', { class: 'g', x1: percent(x), x2: percent(x), y2: '100%' }),
  );
  const shapes = Object.entries(SHAPES).map(([id, shape]) => el('g', { id }, shape));
  const hatching = el(
    'pattern',
    {
      id: 'm.hatch',
      width: 6,
      height: 6,
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    },
    el('path', { class: 'hl', d: 'M1.5 0v6' }),
  );
  return el(
    'svg',
    { class: 'defs', 'aria-hidden': 'true' },
    el('defs', {}, el('symbol', { id: 'm.lines', overflow: 'visible' }, lines), shapes, hatching),
  );
}

/** A shape at a place of a drawing. */
export function use(shape: Shape, x: string | null, y: string | number): Drawing {
  return el('use', { href: `#m.${shape}`, x, y });
}

/** A hatched box: a hypothesis. */
export function hatched(box: {
  x: string | number;
  y: string | number;
  width: string | number;
  height: string | number;
}): Drawing {
  return join(el('rect', { class: 'hb', ...box }), el('rect', { fill: 'url(#m.hatch)', ...box }));
}

/** One shape in a small drawing of its own, to stand beside words. */
export function glyph(shape: Shape): Drawing {
  return small(use(shape, '50%', '50%'));
}

/** The mark of a timeline's event; `open` where a milestone is not known to the minute. */
export function eventGlyph(kind: EventKind, open = false): Drawing {
  switch (kind) {
    case 'started':
      return glyph('started');
    case 'detected':
    case 'identified':
    case 'mitigated':
    case 'resolved':
      return glyph(open ? `${kind}.open` : kind);
    case 'suspected':
      return small(hatched({ x: 4, y: 4, width: 14, height: 14 }));
    default:
      return small(el('circle', { class: 'nt', cx: '50%', cy: '50%', r: 2.5 }));
  }
}

/** The legend of the strips: each mark and each colour with its word. */
export function stripKey(say: Say): Drawing {
  const marks: [Shape, string][] = [
    ['started', say('event.started')],
    ['detected', say('event.detected')],
    ['identified', say('event.identified')],
    ['mitigated', say('event.mitigated')],
    ['resolved', say('event.resolved')],
    ['resolved.open', say('strip.key.open')],
  ];
  const dotted = el(
    'svg',
    { class: 'gl w', 'aria-hidden': 'true' },
    el('line', { class: 'd', x2: '100%', y1: '50%', y2: '50%' }),
  );
  const bars = keysOf(PHASES).map((phase) => [
    el('i', { class: phase }),
    el('span', {}, say(`phase.${phase}`)),
  ]);
  return el(
    'p',
    { class: 'key' },
    marks.map(([shape, words]) => el('span', {}, glyph(shape), words)),
    // Its place is beside another mark; alone it stands in the middle.
    el('span', {}, small(path('mx', 'M9 7 13 11 9 15')), say('strip.key.further')),
    el('span', {}, dotted, say('strip.key.unknown')),
    el('span', { class: 'ph' }, say('strip.key.bar'), bars),
  );
}

/** The legend of the field: each scope's shape, with how many there are where that is given. */
export function scopeKey(say: Say, counts?: Partial<Record<Scope | 'unknown', number>>): Drawing {
  const entries = [...keysOf(SCOPES), 'unknown' as const].filter(
    (scope) => scope !== 'unknown' || (counts?.unknown ?? 0) > 0,
  );
  return el(
    'p',
    { class: 'key' },
    entries.map((scope) =>
      el(
        'span',
        {},
        glyph(scope),
        say(`scope.${scope}`),
        counts ? el('em', {}, String(counts[scope] ?? 0)) : null,
      ),
    ),
  );
}

function small(content: Drawing): Drawing {
  return el('svg', { class: 'gl', 'aria-hidden': 'true' }, content);
}

function path(kind: string, d: string): Drawing {
  return el('path', { class: kind, d });
}

function circle(kind: string, r: number): Drawing {
  return el('circle', { class: kind, r });
}
