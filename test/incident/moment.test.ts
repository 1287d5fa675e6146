import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  epochMinutes,
  formatDuration,
  formatMoment,
  minutesBetween,
  MomentError,
  parseDuration,
  parseMoment,
  plusMinutes,
} from '../../src/incident/moment.ts';
import type { Moment } from '../../src/incident/moment.ts';

const two = (number: number) => String(number).padStart(2, '0');
const day = fc
  .date({ min: new Date('1950-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const time = fc.tuple(fc.nat(23), fc.nat(59)).map(([hour, minute]) => `T${two(hour)}:${two(minute)}`);
const offset = fc.oneof(
  fc.constantFrom('', 'Z'),
  fc
    .tuple(fc.integer({ min: -12 * 4, max: 14 * 4 }))
    .map(([quarters]) => [quarters < 0 ? '-' : '+', Math.abs(quarters)] as const)
    .map(([sign, quarters]) => `${sign}${two(Math.floor(quarters / 4))}:${two((quarters % 4) * 15)}`),
);
const about = fc.constantFrom('', '~');
const written = fc.oneof(
  fc.constantFrom('unknown', 'ongoing'),
  fc.tuple(about, day).map((parts) => parts.join('')),
  fc.tuple(about, day, time, offset).map((parts) => parts.join('')),
  fc
    .tuple(about, fc.constantFrom('+', '-'), fc.nat(200), fc.nat(59))
    .filter(([, sign, hours, minutes]) => sign === '+' || hours + minutes > 0)
    .map(([mark, sign, hours, minutes]) => `${mark}${sign}${two(hours)}:${two(minutes)}`),
);

function moment(text: string): Moment {
  const parsed = parseMoment(text);
  if (parsed.type !== 'moment') throw new Error(text);
  return parsed;
}

describe('a moment', () => {
  it('is written again as it was read', () => {
    fc.assert(
      fc.property(written, (text) => {
        expect(formatMoment(parseMoment(text))).toBe(text);
      }),
    );
  });

  it('keeps precision, estimate and zone', () => {
    expect(moment('~2024-01-25T10:00Z')).toMatchObject({ precision: 'minute', estimated: true, zoned: true });
    expect(moment('2024-01-25T10:00:30')).toMatchObject({
      precision: 'second',
      estimated: false,
      zoned: false,
    });
    expect(moment('2024-01-25')).toMatchObject({ precision: 'day', zoned: false });
  });

  it.for([
    '',
    '2024-02-30',
    '2024-13-01',
    '2024-01-18T24:00Z',
    '2024-01-18T10:60Z',
    '18.1.2024',
    '14:00',
    'yesterday',
    '+1:00',
    '2024-01-18 10:00Z',
    '2024-01-18T10:00+02:66',
    '2024-01-18T10:00+14:15',
    '2024-01-18T10:00-12:15',
    '2024-01-18T10:00+15:00',
  ])('is not %j', (text) => {
    expect(() => parseMoment(text)).toThrow();
  });

  it.for([
    ['2026-13-12', 'a month from 01 to 12'],
    ['2024-02-30T11:00Z', 'a day from 01 to 29 in month 02 of 2024'],
    ['2024-01-00', 'a day from 01 to 31 in month 01 of 2024'],
    [
      '9:30',
      'its day as well, such as `2023-05-02T09:30+01:00`; the form takes it from the start once that can be read',
    ],
    ['2024-01-18T24:00Z', 'an hour from 00 to 23'],
    ['2024-01-18T10:60Z', 'minutes and seconds from 00 to 59'],
    ['2024-01-18T10:00+02:66', 'an offset from -12:00 to +14:00, its minutes from 00 to 59'],
  ])('that cannot be says of its first such part what was expected there, once: %j', ([text, expected]) => {
    expect(() => parseMoment(text!)).toThrow(new MomentError(expected));
  });

  it('is so many minutes from another as it is later', () => {
    fc.assert(
      fc.property(
        day,
        time,
        offset,
        fc.integer({ min: -100_000, max: 100_000 }),
        (date, clock, zone, minutes) => {
          const from = moment(`${date}${clock}${zone}`);
          const to = plusMinutes(from, minutes);
          expect(to && minutesBetween(from, to)).toBe(minutes);
          expect(to && epochMinutes(to) - epochMinutes(from)).toBe(minutes);
        },
      ),
    );
  });

  it('has no distance from a bare date, nor from one of another kind of zone', () => {
    expect(minutesBetween(moment('2024-01-18'), moment('2024-01-18T10:00Z'))).toBeNull();
    expect(minutesBetween(moment('2024-01-18T10:00'), moment('2024-01-18T10:00Z'))).toBeNull();
    expect(plusMinutes(moment('2024-01-18'), 5)).toBeNull();
  });
});

describe('a duration', () => {
  it('is written again as it was read', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), (minutes) => {
        expect(parseDuration(formatDuration(minutes))).toEqual({ minutes, estimated: false });
      }),
    );
  });

  it.for([
    ['PT45M', 45],
    ['PT4H30M', 270],
    ['P2DT3H', 3060],
    ['P1W', 10_080],
    ['~PT1H', 60],
    ['PT90S', 2],
  ] as const)('%s is %i minutes', ([text, minutes]) => {
    expect(parseDuration(text)).toEqual({ minutes, estimated: text.startsWith('~') });
  });

  it.for(['', '4h', 'P1M', 'P1Y', '-PT1H', 'pt1h', 'PT', 'P'])('is not %j', (text) => {
    expect(() => parseDuration(text)).toThrow();
  });
});
