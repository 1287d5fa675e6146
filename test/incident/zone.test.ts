import { describe, expect, it } from 'vitest';
import { parseMoment } from '../../src/incident/moment.ts';
import type { Moment } from '../../src/incident/moment.ts';
import { inZone } from '../../src/incident/zone.ts';

const at = (written: string, zone: string) => inZone(parseMoment(written) as Moment, zone)?.at ?? null;

describe('a moment in the site’s zone', () => {
  it('is the same instant on the clocks of that place, in winter and in summer', () => {
    expect(at('2024-01-18T10:00Z', 'Europe/Paris')).toBe('2024-01-18T11:00+01:00');
    expect(at('2024-07-18T10:00Z', 'Europe/Paris')).toBe('2024-07-18T12:00+02:00');
    expect(at('2024-01-18T23:30:15-08:00', 'Europe/Paris')).toBe('2024-01-19T08:30:15+01:00');
    expect(at('2024-01-18T10:00+05:30', 'UTC')).toBe('2024-01-18T04:30+00:00');
  });

  it('passes over the hour that is left out in spring, and gives each of the two in autumn its offset', () => {
    expect(['2024-03-31T00:59Z', '2024-03-31T01:00Z'].map((each) => at(each, 'Europe/Paris'))).toEqual([
      '2024-03-31T01:59+01:00',
      '2024-03-31T03:00+02:00',
    ]);
    expect(['2024-10-27T00:30Z', '2024-10-27T01:30Z'].map((each) => at(each, 'Europe/Paris'))).toEqual([
      '2024-10-27T02:30+02:00',
      '2024-10-27T02:30+01:00',
    ]);
  });

  it('is nothing else where it was written with that place’s own offset', () => {
    expect(at('2024-01-18T10:00+01:00', 'Europe/Paris')).toBeNull();
    expect(at('2024-07-18T10:00+01:00', 'Europe/Paris')).toBe('2024-07-18T11:00+02:00');
    expect([at('2024-01-18T10:00Z', 'UTC'), at('2024-01-18T10:00+00:00', 'Europe/London')]).toEqual([
      null,
      null,
    ]);
  });

  it('is not told of a date, nor of a time whose zone nobody knows', () => {
    expect([at('2024-01-18', 'Europe/Paris'), at('2024-01-18T10:00', 'Europe/Paris')]).toEqual([null, null]);
  });

  it('stays an estimate where it was one', () => {
    expect(inZone(parseMoment('~2024-01-18T10:00Z') as Moment, 'Asia/Tokyo')).toMatchObject({
      at: '2024-01-18T19:00+09:00',
      estimated: true,
      precision: 'minute',
    });
  });
});
