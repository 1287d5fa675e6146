import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defs, eventGlyph, scopeKey, stripKey } from '../../src/charts/marks.ts';
import { ribbon } from '../../src/charts/ribbon.ts';
import { strip } from '../../src/charts/strip.ts';
import { field } from '../../src/charts/field.ts';
import { el, px } from '../../src/charts/svg.ts';
import { factsOf } from '../../src/facts/facts.ts';
import type { Incident, TimelineEvent } from '../../src/incident/incident.ts';
import { EVENT_KINDS, SCOPES } from '../../src/incident/vocabulary.ts';
import type { EventKind, Scope } from '../../src/incident/vocabulary.ts';
import { event, incident, minutesIn } from './incidents.ts';
import { print } from './print.ts';
import { say } from '../words/english.ts';

const asOf = { date: '2026-11-21' };
const HOSTILE = `</title><script>alert("1")</script> & 'x' \u0000 \ud800 <b onclick=x>`;

function everyDrawing(one: Incident): string[] {
  const facts = factsOf(one);
  const { svg, figure, words } = strip(one, facts, asOf, say);
  const drawing = ribbon(one, facts, asOf, { say });
  return [
    print(svg),
    figure.text,
    words,
    ...(drawing ? [print(drawing.wide), print(drawing.tall), print(drawing.caption), drawing.words] : []),
  ];
}

const minute = fc.oneof(fc.integer({ min: -60, max: 120 }), fc.integer({ min: -600, max: 60_000 }));
const written = fc.oneof(
  minute.map((value) => new Date(Date.UTC(2024, 0, 18, 10, value)).toISOString().slice(0, 16) + 'Z'),
  minute.map((value) => `~${new Date(Date.UTC(2024, 0, 18, 10, value)).toISOString().slice(0, 16)}Z`),
  minute.map((value) => new Date(Date.UTC(2024, 0, 18, 10, value)).toISOString().slice(0, 10)),
);
const maybe = fc.option(written, { nil: undefined });
const events: fc.Arbitrary<TimelineEvent> = fc
  .record({
    minutes: fc.option(minute),
    kind: fc.constantFrom(...(Object.keys(EVENT_KINDS) as EventKind[])),
    text: fc.string({ minLength: 1, unit: 'binary' }),
    suspect: fc.subarray(['data', 'network/dns', 'configuration/cache']),
    dated: fc.boolean(),
  })
  .map(({ minutes, kind, text, suspect, dated }) => {
    const one = event(minutes, kind, text, suspect);
    return dated ? one : { ...one, at: null };
  });
const incidents: fc.Arbitrary<Incident> = fc
  .record({
    times: fc.record({
      started: maybe,
      detected: maybe,
      identified: maybe,
      mitigated: maybe,
      resolved: maybe,
    }),
    timeline: fc.array(events, { maxLength: 12 }),
    ongoing: fc.boolean(),
    statedDuration: fc.option(
      fc.record({ minutes: fc.integer({ min: 0, max: 100_000 }), estimated: fc.boolean() }),
    ),
    title: fc.string({ unit: 'binary' }),
  })
  .map(({ times, ...more }) => {
    const told = Object.fromEntries(Object.entries(times).filter(([, value]) => value !== undefined));
    return incident(told as Record<string, string>, {
      ...more,
      ongoing: more.ongoing && times.resolved === undefined,
    });
  });

/** Whether tags are balanced and everything in quotes is closed: enough for markup that we write ourselves. */
function isWellFormed(markup: string): boolean {
  const open: string[] = [];
  for (const [, end, name, , closed] of markup.matchAll(/<(\/?)([a-z]+)((?: [\w-]+="[^"<>]*")*)(\/?)>/g)) {
    if (end) {
      if (open.pop() !== name) return false;
    } else if (!closed) open.push(name!);
  }
  return (
    open.length === 0 && markup.replaceAll(/<\/?[a-z]+(?: [\w-]+="[^"<>]*")*\/?>/g, '').search(/[<>]/) === -1
  );
}

describe('every drawing', () => {
  it('is sound markup without style, and every number in it is one', () => {
    fc.assert(
      fc.property(incidents, (one) => {
        const markup = everyDrawing(one).filter((text) => text.startsWith('<'));
        for (const text of markup) {
          expect(text).not.toMatch(/ style=|="[^"]*(?:NaN|undefined|Infinity|null)[^"]*"/);
          expect(text).not.toMatch(/(?:width|height|r)="-/);
          expect(isWellFormed(text)).toBe(true);
        }
        for (const text of everyDrawing(one)) {
          const own = one.timeline.some(({ text: words }) => /NaN|undefined|Infinity/.test(words));
          if (!own) expect(text).not.toMatch(/NaN|undefined|Infinity/);
        }
      }),
      { numRuns: 600 },
    );
  });

  it('judges nobody', () => {
    fc.assert(
      fc.property(incidents, (one) => {
        const plain = { ...one, timeline: one.timeline.map((entry) => ({ ...entry, text: 'x' })) };
        expect(everyDrawing(plain).join(' ')).not.toMatch(
          /\b(?:wrong|mistake|wasted|misled|fault|error|blame)/i,
        );
      }),
      { numRuns: 100 },
    );
  });

  it('escapes what a report says', () => {
    const one = minutesIn({ resolved: 100 }, { title: HOSTILE, timeline: [event(10, 'suspected', HOSTILE)] });
    const drawing = ribbon(one, factsOf(one), asOf, { say, causeName: () => HOSTILE })!;
    const points = [
      {
        id: 'x',
        url: `/"><script>`,
        title: HOSTILE,
        organisation: HOSTILE,
        date: '2024-01-18',
        minutes: 5,
        scope: null,
      },
    ];
    for (const markup of [drawing.wide, drawing.tall, drawing.caption, field(points, say)!.svg].map(print)) {
      expect(markup).not.toMatch(/<script|<b /);
      expect(markup.isWellFormed()).toBe(true);
      expect(isWellFormed(markup)).toBe(true);
    }
  });
});

describe('the shapes', () => {
  it('are all there that a drawing can use', () => {
    const ids = new Set([...print(defs()).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
    const used = fc
      .sample(incidents, 200)
      .flatMap((one) => everyDrawing(one))
      .join('');
    const glyphs = (Object.keys(EVENT_KINDS) as EventKind[]).map((kind) => print(eventGlyph(kind))).join('');
    for (const [, id] of `${used}${glyphs}${print(stripKey(say))}${print(scopeKey(say))}`.matchAll(
      /(?:href="|url\()#([^")]*)/g,
    )) {
      expect(ids).toContain(id);
    }
    for (const scope of Object.keys(SCOPES)) expect(ids).toContain(`m.${scope}`);
  });

  it('have ids that no heading has', () => {
    for (const [, id] of print(defs()).matchAll(/ id="([^"]*)"/g)) expect(id).toContain('.');
  });

  it('stand in the legend with their words and counts', () => {
    const key = print(
      scopeKey(say, { whole: 47, unknown: 2 } satisfies Partial<Record<Scope | 'unknown', number>>),
    );
    expect(key).toContain('nearly all users<em>47</em>');
    expect(key).toContain('scope unknown<em>2</em>');
    expect(print(scopeKey(say))).not.toContain('scope unknown');
    expect(print(stripKey(say))).toContain('cause known');
  });
});

describe('an element', () => {
  it('escapes text and attributes, and leaves out what is empty', () => {
    expect(print(el('text', { class: '', x: null, y: 1 / 3, title: '"<' }, 'a & <b>'))).toBe(
      '<text y="0.33" title="&quot;&lt;">a &amp; &lt;b&gt;</text>',
    );
  });

  it('refuses a number that is none', () => {
    expect(() => px(Number.NaN)).toThrow(RangeError);
  });
});
