import { describe, expect, it } from 'vitest';
import {
  elapsed,
  lengthWords,
  list,
  overDuration,
  shortDuration,
  spokenDuration,
  gapWords,
} from '../../src/charts/words.ts';
import { shortened, textWidth, wrapText } from '../../src/charts/text-width.ts';
import { say } from '../words/english.ts';
import { dayText, shortDayText } from '../../src/words/dates.ts';

describe('the time between two incidents', () => {
  it.each([
    [1, '1 day'],
    [59, '59 days'],
    [327, '11 months'],
    [730, '2 years'],
    [2411, '6 years 7 months'],
  ])('%i days are %s', (days, words) => {
    expect(gapWords(days, say)).toBe(words);
  });
});

describe('durations in words', () => {
  it.each([
    [0, 'under 1 min', 'under 1 minute'],
    [1, '1 min', '1 minute'],
    [59, '59 min', '59 minutes'],
    [60, '1 h', '1 hour'],
    [95, '1 h 35 min', '1 hour 35 minutes'],
    [1439, '23 h 59 min', '23 hours 59 minutes'],
    [1440, '1 day', '1 day'],
    [3180, '2 days 5 h', '2 days 5 hours'],
    [2879, '2 days', '2 days'],
    [43_200, '30 days', '30 days'],
    [1_581_120, '1098 days', '1098 days'],
  ])('%i minutes is %s, spoken %s', (minutes, short, spoken) => {
    expect(shortDuration(minutes, say)).toBe(short);
    expect(spokenDuration(minutes, say)).toBe(spoken);
  });

  it('round a bound from below down', () => {
    expect(overDuration(4319, say)).toBe('over 2 days');
    expect(overDuration(119, say)).toBe('over 1 h');
    expect(overDuration(3 * 525_960 + 5, say)).toBe('over 3 years');
  });

  it('say that a length is estimated, or unknown', () => {
    expect(lengthWords({ minutes: 180, estimated: true, reason: null }, say)).toBe('about 3 h');
    expect(lengthWords({ minutes: null, estimated: false, reason: 'not-told' }, say)).toBe('unknown');
  });
});

describe('times since the start', () => {
  it.each([
    [0, '0:00'],
    [15, '+0:15'],
    [-20, '−0:20'],
    [95, '+1:35'],
    [1500, '+25:00'],
    [3180, '+2 d 5:00'],
  ])('%i minutes is %s', (minutes, words) => {
    expect(elapsed(minutes, say)).toBe(words);
  });
});

describe('other words', () => {
  it('make a list and a day', () => {
    expect(list(['a'], say)).toBe('a');
    expect(list(['a', 'b', 'c'], say, 'or')).toBe('a, b or c');
    expect(dayText('2024-01-08T10:00Z', 'en')).toBe('8 Jan 2024');
    expect(shortDayText('2024-12-31', 'en')).toBe('31 Dec');
    expect(dayText('2024-01-08T23:30-08:00', 'fr')).toBe('8 janv. 2024');
  });

  it('are measured wider than they are, wide scripts wider still', () => {
    expect(textWidth('suspected, at most 60 min', 13)).toBeGreaterThan(165);
    expect(textWidth('ネットワーク', 13)).toBeGreaterThan(6 * 13);
    expect(textWidth('fix', 13, true)).toBeGreaterThan(textWidth('fix', 13));
  });

  it('are broken between words, but not between a number and its unit', () => {
    expect(wrapText('suspected, at most 1 h', 130, 13)).toEqual(['suspected, at', 'most 1\u00a0h']);
    expect(wrapText('Pneumonoultramicroscopic', 60, 13).join('')).toBe('Pneumonoultramicroscopic');
    expect(wrapText('', 60, 13)).toEqual([]);
  });

  it('are shortened between words', () => {
    expect(shortened('short', 10)).toBe('short');
    expect(shortened('A network partition, perhaps', 22)).toBe('A network partition…');
  });
});
