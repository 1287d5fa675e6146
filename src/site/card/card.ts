import { WEEK, xOf } from '../../charts/scale.ts';

/** What a social card says; each text in the site's language. */
export interface Card {
  site: string;
  title: string;
  /** Who and when: `Cloudflare · 21 June 2022`. */
  about: string;
  /** Seen, was, lasted; where the report does not tell, a value says so. */
  facts: { label: string; value: string }[];
  /** `null` where it is unknown. */
  durationMinutes: number | null;
  /** The lines of the scale that all strips share, in percent of the width. */
  scale: readonly { x: number; words: string }[];
}

/** An element as Satori takes it: React's shape, without React. */
export interface Node {
  type: string;
  props: { style: Record<string, string | number>; children?: Node[] | string };
}

/** What social networks show without cropping. */
export const CARD_SIZE = { width: 1200, height: 630 };

// The light theme of `src/styles/tokens.css`: pictures know no theme.
const COLOURS = { paper: '#fbfaf6', ink: '#1f1d1a', soft: '#635e55', line: '#dfd9cc', accent: '#0a5c8a' };

/** Scripts that there are letters for; those that one font has not are looked for in the next. */
export const SCRIPTS = ['latin', 'latin-ext', 'cyrillic', 'greek'] as const;
const DRAWN =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}]*$/u;
const family = (name: string) => SCRIPTS.map((script) => `${name} ${script}`).join(', ');

/** Whether there are letters for a text; a card of empty boxes says less than none. */
export function isDrawn(text: string): boolean {
  return DRAWN.test(text);
}

/** Lays a card out: title, facts, and how long it lasted on the scale that all strips share. */
export function cardTree({ site, title, about, facts, durationMinutes, scale: lines }: Card): Node {
  return box(
    {
      ...CARD_SIZE,
      boxSizing: 'border-box',
      fontFamily: family('Inter'),
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '56px 72px 48px',
      color: COLOURS.ink,
      backgroundColor: COLOURS.paper,
    },
    box(
      { justifyContent: 'space-between', fontSize: 26, color: COLOURS.soft },
      words({}, about),
      words({ color: COLOURS.accent, fontWeight: 600 }, site),
    ),
    words(
      {
        fontFamily: family('Source Serif 4'),
        fontSize: title.length > 70 ? 56 : 68,
        lineHeight: 1.12,
        lineClamp: 3,
      },
      title,
    ),
    box(
      { gap: 40 },
      ...facts.map(({ label, value }) =>
        box(
          { flexDirection: 'column', flex: 1, gap: 6 },
          words({ fontSize: 22, color: COLOURS.soft }, label),
          words({ fontSize: 32, fontWeight: 600, lineClamp: 2, lineHeight: 1.2 }, value),
        ),
      ),
    ),
    scale(durationMinutes, lines),
  );
}

/** The strip's scale, with a bar as long as the incident; no bar where that is unknown. */
function scale(minutes: number | null, lines: Card['scale']): Node {
  const at = (x: number) => ({ position: 'absolute', left: `${x}%` });
  return box(
    { position: 'relative', height: 64, borderTop: `2px solid ${COLOURS.line}` },
    ...lines.map(({ x }) => box({ ...at(x), top: 0, width: 2, height: 26, backgroundColor: COLOURS.line })),
    ...(minutes === null
      ? []
      : [
          box({
            ...at(0),
            top: 6,
            height: 14,
            width: `${xOf(Math.min(minutes, WEEK))}%`,
            borderRadius: 7,
            backgroundColor: COLOURS.accent,
          }),
        ]),
    ...lines.map(({ x, words: text }) =>
      words({ ...at(x), top: 32, fontSize: 20, color: COLOURS.soft, transform: 'translateX(-50%)' }, text),
    ),
  );
}

function box(style: Node['props']['style'], ...children: Node[]): Node {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

function words(style: Node['props']['style'], text: string): Node {
  return { type: 'div', props: { style: { display: 'block', ...style }, children: text } };
}
