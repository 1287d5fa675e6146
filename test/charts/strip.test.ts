import { describe, expect, it } from 'vitest';
import type { Incident } from '../../src/incident/incident.ts';
import { factsOf } from '../../src/facts/facts.ts';
import { strip, stripAxis } from '../../src/charts/strip.ts';
import { xOf } from '../../src/charts/scale.ts';
import { incident, minutesIn } from './incidents.ts';
import { print } from './print.ts';
import { say } from '../words/english.ts';

const asOf = { date: '2026-11-21' };
const draw = (one: Incident) => {
  const drawing = strip(one, factsOf(one), asOf, say);
  return { ...drawing, svg: print(drawing.svg) };
};
const stated = (minutes: number, estimated = false) => ({ statedDuration: { minutes, estimated } });

/** Marks and lines of a strip, each in a few words, in the order in which they are painted. */
function parts(one: Incident): string[] {
  const shapes = draw(one).svg.matchAll(/<(line|use)([^>]*)\/>/g);
  return [...shapes].map(([, , attributes]) => {
    const value = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(attributes!)?.[1];
    const shape = value('href')?.replace('#m.', '');
    return shape === undefined
      ? `${value('class')} ${value('x1')} to ${value('x2')}`
      : `${shape}${value('x') === undefined ? '' : ` ${value('x')}`}`;
  });
}

describe('the scale', () => {
  it('puts 1 min, 1 h, 1 day and 1 week where every strip has them', () => {
    expect([1, 60, 1440, 10_080].map((minutes) => xOf(minutes).toFixed(1))).toEqual([
      '4.0',
      '45.8',
      '78.2',
      '98.0',
    ]);
  });

  it('follows x = 4 + 94 · log10(m) / log10(10080), held between 1 minute and 1 week', () => {
    expect(xOf(240)).toBeCloseTo(4 + (94 * Math.log10(240)) / Math.log10(10_080), 10);
    expect(xOf(0)).toBe(4);
    expect(xOf(1_000_000)).toBe(98);
  });

  it('has its words once above a list', () => {
    expect(print(stripAxis(say))).toContain('>1 week</text>');
  });
});

describe('a strip', () => {
  it('says by a sign at its end that it goes on where the scale does not', () => {
    const beyond = (one: Incident) => parts(one).includes('further 98%');
    expect(beyond(minutesIn({ resolved: 10_081 }))).toBe(true);
    expect(beyond(incident({}, stated(31_680)))).toBe(true);
    expect(beyond(minutesIn({ resolved: 10_080 }))).toBe(false);
  });

  it('has four bars where all milestones are known', () => {
    const one = minutesIn({ detected: 4, identified: 35, mitigated: 60, resolved: 95 });
    expect(parts(one)).toEqual([
      'lines',
      'b 0% to 50.44%',
      'p detect 0% to 18.14%',
      'p diagnose 18.14% to 40.25%',
      'p fix 40.25% to 45.75%',
      'p recover 45.75% to 50.44%',
      'started',
      'detected 18.14%',
      'identified 40.25%',
      'mitigated 45.75%',
      'resolved 50.44%',
    ]);
    expect(draw(one).figure).toEqual({ text: '1 h 35 min', note: null, known: true });
    expect(draw(one).words).toBe(
      'Detected after 4 minutes; cause known after 35 minutes; mitigated after 1 hour; resolved after 1 hour 35 minutes.',
    );
  });

  it('has a thin line and no bar where only start and end are known', () => {
    const one = minutesIn({ resolved: 498 });
    expect(parts(one)).toEqual(['lines', 'b 0% to 67.33%', 'started', 'resolved 67.33%']);
    expect(draw(one).words).toBe(
      'Resolved after 8 hours 18 minutes. Not told: detected, cause known, mitigated.',
    );
  });

  it('has a bar only where both its ends are known', () => {
    expect(
      parts(minutesIn({ mitigated: 390, resolved: 498 })).filter((part) => part.startsWith('p ')),
    ).toEqual(['p recover 64.84% to 67.33%']);
  });

  it('draws detection given as the minute of the start as an open circle, without a detect bar', () => {
    const one = minutesIn({ detected: 0, identified: 180, mitigated: 210, resolved: 240 });
    expect(parts(one)).toContain('detected.open 0%');
    expect(parts(one)).toContain('p diagnose 0% to 56.95%');
    expect(draw(one).svg).not.toContain('detect"');
    expect(draw(one).words).toContain('given as the minute of the start, so time to detect is unknown');
  });

  it('lets a cause that was known after the end stand alone', () => {
    const one = minutesIn({ detected: 5, mitigated: 60, resolved: 73, identified: 766 });
    expect(parts(one)).toContain('identified 71.72%');
    expect(parts(one)).toContain('b 0% to 47.75%');
    expect(draw(one).svg).not.toContain('p diagnose');
  });

  it('is dotted for a tenth from the last known milestone where the end is unknown', () => {
    expect(parts(minutesIn({ detected: 15, mitigated: 180 }))).toContain('d 56.95% to 66.95%');
    expect(parts(minutesIn({}))).toEqual(['lines', 'd 0% to 10%', 'started']);
    expect(draw(minutesIn({})).figure).toEqual({ text: 'unknown', note: null, known: false });
  });

  it('ends in an open mark where a length is stated and no moment stands behind it', () => {
    const one = incident({ started: '2024-01-18' }, stated(660));
    expect(parts(one)).toEqual(['lines', 'b 0% to 70.2%', 'started', 'resolved.open 70.2%']);
    expect(draw(one).figure).toEqual({ text: '11 h', note: 'stated', known: true });
    expect(draw(incident({ started: '2024-01-18' }, stated(660, true))).figure.note).toBe('estimated');
  });

  it('is dotted to an open mark at whole days where only dates are known', () => {
    const one = incident({ started: '2024-01-18', resolved: '2024-01-24' });
    expect(parts(one)).toEqual(['lines', 'd 0% to 96.43%', 'started', 'resolved.open 96.43%']);
    expect(draw(one).figure).toEqual({ text: '6 days', note: 'by date', known: false });
    expect(draw(one).words).toContain('Resolved 6 days later by date.');
  });

  it('says no more than the day where it ended on the day it began', () => {
    const one = incident({ started: '2024-01-18', resolved: '2024-01-18' });
    expect(parts(one)).toEqual(['lines', 'd 0% to 78.16%', 'started']);
    expect(draw(one).figure.text).toBe('the same day');
  });

  it('has open marks where times are estimated', () => {
    const one = minutesIn({ detected: '~20', resolved: '~150' });
    expect(parts(one)).toEqual(expect.arrayContaining(['detected.open 34.55%', 'resolved.open 55.09%']));
    expect(draw(one).figure.note).toBe('estimated');
  });

  it('points on where it still goes on, and says a bound that holds', () => {
    const one = incident({ started: '2026-11-18T10:00Z', detected: '2026-11-18T10:12Z' }, { ongoing: true });
    expect(parts(one)).toContain('ongoing 87.84%');
    expect(draw(one).figure).toEqual({ text: 'over 2 days', note: null, known: true });
    expect(draw(incident({}, { ongoing: true })).figure.text).toBe('still going on');
    expect(draw(incident({ started: '2020-01-01' }, { ongoing: true })).figure.text).toBe('over 6 years');
  });

  it('shows the clock and says the stated sum of windows', () => {
    const one = minutesIn({ resolved: 600 }, stated(180));
    expect(parts(one)).toContain('resolved 69.23%');
    expect(draw(one).figure).toEqual({ text: '3 h', note: 'in windows', known: true });
    expect(draw(one).words).toContain('lasted 3 hours, as stated');
    expect(draw(minutesIn({ resolved: 600 }, stated(600))).figure.note).toBeNull();
  });

  it('draws two phases that ran at once at half the height', () => {
    const one = minutesIn({ detected: 10, mitigated: 60, identified: 240, resolved: 600 });
    expect(draw(one).svg).toContain('class="p diagnose half"');
    expect(draw(one).svg).toContain('class="p recover half"');
    expect(draw(one).svg).toContain('class="p detect"');
  });

  it('puts detection before the start on the start', () => {
    const one = minutesIn({ detected: -30, resolved: 60 });
    expect(parts(one)).toContain('detected 0%');
    expect(draw(one).words).toContain('Detected 30 minutes before the start');
  });

  it('says what is known between milestones where the start is not', () => {
    const one = incident({ detected: '2024-01-18T10:00Z', identified: '2024-01-18T11:00Z' });
    expect(draw(one).words).toContain('Diagnose 1 hour.');
    expect(draw(one).words).toContain('Not told: started');
  });
});
