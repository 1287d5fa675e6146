import { describe, expect, it } from 'vitest';
import { spanInZoneText, spanText } from '../../src/charts/span-words.ts';
import type { At } from '../../src/incident/incident.ts';
import { parseMoment } from '../../src/incident/moment.ts';
import { wordsIn } from '../../src/words/words.ts';
import { say } from '../words/english.ts';

const at = (written: string) => parseMoment(written) as At;
const span = (from: string, to: string | null, zone: string) =>
  spanInZoneText(at(from), to === null ? null : at(to), zone, say);

describe('a span as it is told', () => {
  it('stays in the zone in which it was written', () => {
    expect(spanText(at('2024-01-18T10:00-08:00'), at('2024-01-18T14:00-08:00'), false, say)).toBe(
      '18 Jan 2024, 10:00 to 14:00 UTC-08:00',
    );
  });
});

describe('a span in the site’s zone', () => {
  it('has times alone where the day is the same there, and days where it is not', () => {
    expect(span('2024-01-18T10:00Z', '2024-01-18T14:00Z', 'Europe/Paris')).toBe(
      '11:00 to 15:00 UTC+01:00 (Europe/Paris)',
    );
    expect(span('2024-01-18T10:00-08:00', '2024-01-18T15:00-08:00', 'Europe/Paris')).toBe(
      '18 Jan 2024, 19:00 to 19 Jan 2024, 00:00 UTC+01:00 (Europe/Paris)',
    );
    expect(span('2024-01-18T10:00+01:00', '~2024-01-18T14:00+01:00', 'UTC')).toBe('09:00 to about 13:00 UTC');
  });

  it('has each end’s offset over a night on which clocks are put forward or back', () => {
    expect(span('2024-03-31T00:30Z', '2024-03-31T01:30Z', 'Europe/Paris')).toBe(
      '31 Mar 2024, 01:30 UTC+01:00 to 03:30 UTC+02:00 (Europe/Paris)',
    );
    expect(span('2024-10-27T00:30Z', '2024-10-27T01:30Z', 'Europe/Paris')).toBe(
      '27 Oct 2024, 02:30 UTC+02:00 to 02:30 UTC+01:00 (Europe/Paris)',
    );
    // Half of it was written with the offset that Paris had.
    expect(span('2024-10-27T02:30+02:00', '2024-10-27T03:30+02:00', 'Europe/Paris')).toBe(
      '27 Oct 2024, 02:30 UTC+02:00 to 02:30 UTC+01:00 (Europe/Paris)',
    );
  });

  it('is the start alone where the end is not told', () => {
    expect(span('2024-01-18T10:00Z', null, 'Asia/Tokyo')).toBe('19:00 UTC+09:00 (Asia/Tokyo)');
    expect(span('2024-01-18T20:00Z', null, 'Asia/Tokyo')).toBe('19 Jan 2024, 05:00 UTC+09:00 (Asia/Tokyo)');
  });

  it('is not told where it was written so, or where one end is a date or has no zone', () => {
    expect(span('2024-01-18T10:00+01:00', '2024-01-18T14:00+01:00', 'Europe/Paris')).toBeNull();
    expect(span('2024-01-18T10:00Z', '2024-01-18', 'Europe/Paris')).toBeNull();
    expect(span('2024-01-18T10:00', '2024-01-18T14:00', 'Europe/Paris')).toBeNull();
    expect(spanInZoneText(null, at('2024-01-18T14:00Z'), 'Europe/Paris', say)).toBeNull();
  });

  it('is written as the site’s language writes it', () => {
    const text = spanInZoneText(
      at('2024-01-18T23:00Z'),
      at('2024-01-18T23:40Z'),
      'Europe/Paris',
      wordsIn('fr'),
    );
    expect(text).toBe('19 janv. 2024, 00:00 à 00:40 UTC+01:00 (Europe/Paris)');
  });
});
