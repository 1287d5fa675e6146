import { describe, expect, it } from 'vitest';
import { momentsIn } from '../../src/import/moments.ts';

/** Each moment of a text as `2023-5-3 14:20`, with `?` for what is not written. */
function read(text: string): string[] {
  return momentsIn(text).map(({ date, clock }) => {
    const day = date ? `${date.year ?? '?'}-${date.month}-${date.day}` : '?';
    return `${day} ${clock ? `${clock.hour}:${String(clock.minute).padStart(2, '0')}` : '?'}`;
  });
}

describe('a day before a time of day', () => {
  it.each([
    ['3rd of May, 14h20', '14:20'],
    ['3 May 14h20', '14:20'],
    ['3 May - 14h20: the alert', '14:20'],
    ['3 May, 10am', '10:00'],
    ['3 May, 10 a.m.', '10:00'],
    ['3 May 10.30 pm', '22:30'],
    ['3 May, 14:20', '14:20'],
    ['3 May, 14 Uhr', '14:00'],
    ['3 May, 2030hrs', '20:30'],
    ['May 3, 10am', '10:00'],
    ['May 3, 14h20', '14:20'],
    ['May 3, 2030 hrs', '20:30'],
    ['3. Mai, 14h20', '14:20'],
    ['3 mai, 14h20', '14:20'],
    ['3 mai 2030h', '20:30'],
    ['3 de mayo, 14h20', '14:20'],
    ['14h20 on 3 May', '14:20'],
  ])('keeps its year unknown and the hour an hour in "%s"', (text, clock) => {
    expect(read(text)).toEqual([`?-5-3 ${clock}`]);
  });

  it.each([
    '3 May 14h',
    '3 May, 14 h 20',
    '3 May, 10.30',
    '3 mei 14u20',
    '3 April, 14 uur',
    '3 May, 10-12 UTC',
  ])('has no year in "%s", where nobody reads the hour', (text) => {
    expect(read(text)).toEqual([expect.stringMatching(/^\?-\d-3 \?$/)]);
  });

  it.each([
    ['14h20 – 30 May', ['?-5-30 14:20']],
    ['May 10h30', ['? 10:30']],
    ['Since May 10 minutes pass', []],
  ])('does not take hours or minutes for a day in "%s"', (text, moments) => {
    expect(read(text)).toEqual(moments);
  });
});

describe('a day before a number of something', () => {
  it.each([
    '3 May, 20 minutes later',
    '3 May – 20 min. later',
    '3 May, 20-minute outage',
    '3 May, 20% of users',
    '3 May, 20 servers failed',
    '3 May, 20,000 users',
    '3 May, 20 000 users',
    '3 May 20k requests',
    '3 May 20.5 GB',
    '3 May, 20-30 users',
    '3 May, 20 to 30 users',
    '3 May 20000 users',
    'May 3, 20 minutes later',
    'On May 3 amber lamps lit',
  ])('has no year in "%s"', (text) => {
    expect(read(text)).toEqual(['?-5-3 ?']);
  });
});

describe('a year of two digits', () => {
  it.each([
    ['3 May 20', ['2020-5-3 ?']],
    ["3 May '20, 20 minutes later", ['2020-5-3 ?']],
    ['3-May-20 10:30', ['2020-5-3 10:30']],
    ['3/May/20', ['2020-5-3 ?']],
    ['3 May 20, 10am', ['2020-5-3 10:00']],
    ['3 May 20 - 10:30', ['2020-5-3 10:30']],
    ['15Sep94 at 11:00', ['1994-9-15 11:00']],
    ['On 3 May 20 the disk was full', ['2020-5-3 ?']],
    ['3 May, 20, the disk was full', ['2020-5-3 ?']],
    ['3 May 20 to 12 June 20', ['2020-5-3 ?', '2020-6-12 ?']],
    ['3 May 20-12 June 20', ['2020-5-3 ?', '2020-6-12 ?']],
  ])('is one in "%s"', (text, moments) => {
    expect(read(text)).toEqual(moments);
  });
});

describe('a range of days', () => {
  it.each([
    ['3–5 May 2024', ['2024-5-3 ?', '2024-5-5 ?']],
    ['0–5 May 2024', ['2024-5-5 ?']],
  ])('in "%s" is of days that there are', (text, days) => {
    expect(read(text)).toEqual(days);
  });
});
