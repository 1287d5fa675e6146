import { describe, expect, it } from 'vitest';
import type { Incident } from '../../src/incident/incident.ts';
import { factsOf } from '../../src/facts/facts.ts';
import { ribbon } from '../../src/charts/ribbon.ts';
import { rowsOf } from '../../src/charts/ribbon-labels.ts';
import { event, incident, minutesIn, undated } from './incidents.ts';
import { print } from './print.ts';
import { say } from '../words/english.ts';

const asOf = { date: '2026-11-21' };
const draw = (one: Incident) => {
  const drawing = ribbon(one, factsOf(one), asOf, { say });
  if (!drawing) return null;
  return {
    ...drawing,
    wide: print(drawing.wide),
    tall: print(drawing.tall),
    caption: print(drawing.caption),
  };
};
const drawn = (one: Incident) => draw(one)!;

/** The bands of the lying drawing: class, left, width. */
function bands(svg: string): string[] {
  return [
    ...svg.matchAll(/<rect class="(detect|diagnose|fix|recover|un)" x="([^"]*)" y="[^"]*" width="([^"]*)"/g),
  ].map(([, kind, x, width]) => `${kind} ${x} ${width}`);
}

const text = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, words]) => words);
const marks = (svg: string) => [...svg.matchAll(/href="#m\.([^"]*)"/g)].map(([, shape]) => shape);

const cache = minutesIn(
  { detected: 0, identified: 180, mitigated: 210, resolved: 240 },
  {
    timeline: [
      event(0, 'detected'),
      event(30, 'suspected', 'The database.', ['data']),
      event(90, 'suspected', 'The load balancer.', ['network/load-balancing']),
      event(180, 'identified'),
      event(210, 'mitigated'),
      event(240, 'resolved'),
    ],
  },
);

describe('a ribbon', () => {
  it('draws phases to scale, with their words and the time of day', () => {
    const { wide } = drawn(cache);
    expect(bands(wide)).toEqual(['diagnose 0% 75%', 'fix 75% 12.5%', 'recover 87.5% 12.5%']);
    expect(text(wide)).toEqual(
      expect.arrayContaining(['Diagnose', '3\u00a0h', '+3:00', '13:00', '+4:00', '14:00']),
    );
    expect(marks(wide)).toEqual(['started', 'detected.open', 'identified', 'mitigated', 'resolved']);
  });

  it('hatches hypotheses above the band, with a dashed end where they were held at most so long', () => {
    const { wide, tall } = drawn(cache);
    expect(wide).toContain('<rect fill="url(#m.hatch)" x="12.5%" y="38" width="25%" height="14"/>');
    expect(wide).toContain('<rect fill="url(#m.hatch)" x="37.5%" y="38" width="37.5%" height="14"/>');
    expect(wide.match(/class="he da"/g)).toHaveLength(2);
    expect(tall.match(/class="he da"/g)).toHaveLength(2);
    expect(text(wide)).toEqual(
      expect.arrayContaining(['Load balancing', 'suspected, at most 1\u00a0h\u00a030\u00a0min']),
    );
  });

  it('names causes as it is told to', () => {
    const { wide } = ribbon(cache, factsOf(cache), asOf, { say, causeName: (id) => `<${id}>` })!;
    expect(print(wide)).toContain('&lt;network/load-balancing&gt;');
  });

  it('says in its caption what is unknown and why', () => {
    expect(drawn(cache).caption).toBe(
      '<figcaption><b>Time to detect: unknown.</b> The report gives one time for start and detection. ' +
        '<b>On other hypotheses: at most 2 h 30 min.</b> It does not say when each was ruled out, so each counts ' +
        'until the next step or until the cause was known.</figcaption>',
    );
    expect(drawn(minutesIn({ detected: 4, identified: 35, mitigated: 60, resolved: 95 })).caption).toBe('');
  });

  it('tells all of it in words', () => {
    expect(drawn(cache).words).toBe(
      'From 18 Jan 2024, 10:00 to 14:00 UTC. Diagnose 3 hours, fix 30 minutes, recover 30 minutes, time to detect ' +
        'unknown. Suspected from 10:30, for at most 1 hour: data. Suspected from 11:30, for at most 1 hour 30 ' +
        'minutes: load balancing.',
    );
  });

  it('gives a phase too short to draw its mark and its words, and no band', () => {
    const { wide } = drawn(minutesIn({ detected: 1, identified: 3, mitigated: 5, resolved: 5000 }));
    expect(bands(wide)).toEqual(['recover 0.1% 99.9%']);
    expect(text(wide)).toEqual(expect.arrayContaining(['Detect', '1\u00a0min', 'Fix', '2\u00a0min']));
  });

  it('outlines a stretch that nobody told, and says which phases it may be', () => {
    const { wide } = drawn(minutesIn({ detected: 12, mitigated: 200, resolved: 300 }));
    expect(bands(wide)).toEqual(['detect 0% 4%', 'un 4% 62.67%', 'recover 66.67% 33.33%']);
    expect(text(wide)).toContain('Unknown: diagnose or fix');
    expect(text(wide).join(' ')).toContain('3\u00a0h\u00a08\u00a0min; when the cause was known is not told');
  });

  it('does not call a milestone untold that is only too far out to be drawn', () => {
    const { wide, caption } = drawn(minutesIn({ mitigated: 60, resolved: 73, identified: 766 }));
    expect(text(wide)).toContain('Unknown: detect or diagnose');
    expect(wide).not.toContain('when the cause was known is not told');
    expect(caption).toContain('Cause known 12 h 46 min after the start');
  });

  it('stops at nine tenths and goes on dotted where the end is unknown', () => {
    const one = minutesIn(
      { detected: 25, mitigated: 180 },
      {
        timeline: [
          event(40, 'suspected', 'Network', ['network/partition']),
          event(95, 'ruled-out', 'No', ['network/partition']),
        ],
      },
    );
    const { wide, caption } = drawn(one);
    expect(wide).toContain('<line class="d" x1="90%" x2="100%"');
    expect(text(wide)).toContain('end unknown');
    expect(wide).not.toContain('he da');
    expect(caption).toContain('On other hypotheses: 55 min.');
  });

  it('points on where it still goes on', () => {
    const one = incident({ started: '2026-11-18T10:00Z', detected: '2026-11-18T10:12Z' }, { ongoing: true });
    expect(marks(drawn(one).wide)).toContain('ongoing');
    expect(drawn(one).caption).toContain('Still going on as of 21 Nov 2026, over 2 days after the start.');
  });

  it('keeps the shape of a report without dates', () => {
    const { wide } = drawn(undated([event(0, 'started'), event(30, 'detected'), event(120, 'resolved')]));
    expect(bands(wide)[0]).toBe('detect 0% 25%');
    expect(text(wide)).toContain('+1:00');
    expect(text(wide)).not.toContain('11:00');
  });

  it('begins dotted where the start is unknown', () => {
    const { wide, words } = drawn(
      incident({
        detected: '2024-01-18T10:00Z',
        identified: '2024-01-18T11:00Z',
        resolved: '2024-01-18T12:00Z',
      }),
    );
    expect(wide).toContain('<line class="d" x1="0%" x2="10%"');
    expect(bands(wide)[0]).toBe('diagnose 10% 45%');
    expect(marks(wide)).not.toContain('started');
    expect(words).toContain('When it started is not told.');
  });

  it('is not there where no stretch of time is known', () => {
    expect(draw(incident({}))).toBeNull();
    expect(draw(minutesIn({}))).toBeNull();
    expect(draw(incident({ started: '2024-01-18', resolved: '2024-01-20' }))).toBeNull();
    expect(draw(minutesIn({ resolved: 0 }))).toBeNull();
  });

  it('counts days where it lasted for days', () => {
    const { wide } = drawn(minutesIn({ resolved: 4310 }));
    expect(text(wide)).toEqual(expect.arrayContaining(['0', '+1 day', '+2 days', '18 Jan', '20 Jan']));
  });

  it('names hypotheses without a place', () => {
    const one = minutesIn({ resolved: 100 }, { timeline: [event(null, 'suspected', 'It', ['network/dns'])] });
    expect(drawn(one).words).toContain('Also suspected, at times not told: dns.');
  });

  it('ends its scale earlier where words would not fit beside the last marks', () => {
    const { wide } = drawn(minutesIn({ detected: 600, identified: 605, mitigated: 607, resolved: 610 }));
    const end = Number(/<line class="ax" x1="0%" x2="([\d.]+)%"/.exec(wide)![1]);
    expect(end).toBeLessThan(95);
    expect(end).toBeGreaterThan(80);
  });

  it('lets the standing drawing be 1.6 px a minute for four hours, and within 240 and 420 px', () => {
    const height = (minutes: number) =>
      Math.max(
        ...[...drawn(minutesIn({ resolved: minutes })).tall.matchAll(/height="([\d.]+)"/g)]
          .slice(1)
          .map(([, value]) => Number(value)),
      );
    expect([height(30), height(240), height(3000)]).toEqual([240, 384, 420]);
  });
});

describe('labels', () => {
  it('take the next row where they would touch words, so that no line crosses words', () => {
    const at = (...places: number[]) =>
      rowsOf(places.map((place) => ({ at: place, title: ['x'], text: [], width: 50 })));
    expect(at(0, 100, 200)).toEqual([0, 0, 0]);
    expect(at(0, 30, 200)).toEqual([1, 0, 0]);
    expect(at(0, 10, 20)).toEqual([2, 1, 0]);
    // The first must also stay clear of the line of the second, which runs down to its row.
    expect(at(40, 90, 100)).toEqual([2, 1, 0]);
  });
});
