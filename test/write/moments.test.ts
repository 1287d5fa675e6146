import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../src/words/words.ts';
import { momentWords } from '../../src/write/moment-words.ts';
import { completeMoment, isZone, zoneOf } from '../../src/write/moments.ts';
import { orderInTime } from '../../src/write/row-order.ts';

const say = wordsIn('en');
const complete = (typed: string, zone = 'UTC', near: string | null = null) =>
  completeMoment(typed, { zone, near });

describe('a time that is typed', () => {
  it.each([
    ['2024-01-18 9:05', 'UTC', '2024-01-18T09:05Z'],
    ['2024/1/18 9:05', 'Europe/Paris', '2024-01-18T09:05+01:00'],
    ['2024-07-18 09:05', 'Europe/Paris', '2024-07-18T09:05+02:00'],
    ['~2024-01-18 09:05', '-05:00', '~2024-01-18T09:05-05:00'],
    ['2024-01-18 09:05', '', '2024-01-18T09:05'],
    ['2024-01-18T09:05+09:00', 'UTC', '2024-01-18T09:05+09:00'],
    ['2024-01-18', 'UTC', '2024-01-18'],
    ['Unknown', 'UTC', 'unknown'],
    ['+0:15', 'UTC', '+00:15'],
    ['soon', 'UTC', 'soon'],
  ])('%s in the zone %s is %s', (typed, zone, written) => {
    expect(complete(typed, zone)).toBe(written);
  });

  it('is one of the day and the zone of the time near it, where it is a time of day alone', () => {
    expect(complete('9:30', 'UTC', '2024-01-18T09:05+01:00')).toBe('2024-01-18T09:30+01:00');
    expect(complete('~9:30', 'UTC', '~2024-01-18T09:05')).toBe('~2024-01-18T09:30');
    expect(complete('9:30', 'UTC', '2024-01-18')).toBe('2024-01-18T09:30Z');
    expect(complete('9:30')).toBe('9:30');
    expect(complete('25:30', 'UTC', '2024-01-18')).toBe('25:30');
  });

  it('is said back in words, in the zone given and in UTC', () => {
    const words = (written: string) => momentWords(written, 'en', say);
    expect(words('2024-01-18T09:05+01:00')).toBe('Thursday 18 Jan 2024, 09:05 at +01:00, which is 08:05 UTC');
    expect(words('~2024-01-18T09:05Z')).toBe('about Thursday 18 Jan 2024, 09:05 UTC');
    expect(momentWords('2024-01-18T09:05Z', 'fr', wordsIn('fr'))).toBe('jeudi 18 janv. 2024, 09:05 UTC');
    expect(words('2024-01-18T09:05')).toContain('nobody knows the zone');
    expect(words('2024-01-18')).toContain('the time of day is not told');
    expect(words('-02:05')).toBe('2 h 5 min before the start');
    expect(words('soon')).toBe('');
  });

  it('brings the zone that a report is written in', () => {
    expect(zoneOf(['2024-01-18T09:05Z', '2024-01-18'])).toBe('UTC');
    expect(zoneOf(['2024-01-18T09:05'])).toBe('');
    expect(zoneOf(['2024-01-18T09:05+01:00', '2024-07-18T09:05+02:00'])).toBeNull();
    expect(zoneOf(['+00:15', 'unknown'])).toBeNull();
    expect([isZone(''), isZone('Europe/Paris'), isZone('Middle-earth')]).toEqual([true, true, false]);
  });
});

describe('an event that is left', () => {
  const place = (times: string[], index: number, started = '') => orderInTime(times, index, started);

  it('goes before the first that happened later', () => {
    expect(place(['2024-01-18T10:00Z', '2024-01-18T12:00Z', '2024-01-18T11:00Z'], 2)).toBe(1);
    expect(place(['2024-01-18T13:00Z', '2024-01-18T10:00Z', '2024-01-18T12:00Z'], 0)).toBe(2);
  });

  it('stays where it fits, and where its own time is not known', () => {
    expect(place(['2024-01-18T10:00Z', 'unknown', '2024-01-18T11:00Z'], 2)).toBe(2);
    expect(place(['2024-01-18T10:00Z', '2024-01-18T10:00Z'], 0)).toBe(0);
    expect(place(['2024-01-18T10:00Z', 'unknown'], 1)).toBe(1);
    expect(place(['', '2024-01-18T10:00Z'], 0)).toBe(0);
  });

  it('is placed by its distance from the start as well', () => {
    expect(place(['2024-01-18T10:30Z', '+00:15'], 1, '2024-01-18T10:00Z')).toBe(0);
    expect(place(['+01:00', '-00:30', '+00:15'], 2)).toBe(0);
  });
});
