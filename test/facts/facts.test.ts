import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf } from '../../src/facts/facts.ts';
import { event, incident } from './written-incident.ts';

/** The table of the first issue: what the five documents say, and what follows from it. */
describe('the five documents', () => {
  it('000: one span for three suspects, ruled out together', () => {
    const facts = factsOf(
      incident({
        timeline: [
          event('2023-05-02T14:00+01:00', 'started'),
          event('2023-05-02T14:00+01:00', 'detected'),
          event('2023-05-02T14:05+01:00', 'suspected', ['capacity/overload', 'data', 'infrastructure']),
          event('2023-05-02T14:30+01:00', 'ruled-out'),
          event('2023-05-02T15:00+01:00', 'identified'),
          event('2023-05-02T16:00+01:00', 'mitigated'),
          event('2023-05-02T16:30+01:00', 'resolved'),
        ],
      }),
    );
    expect(facts.duration).toEqual({ minutes: 150, estimated: false, reason: null });
    expect(facts.hypotheses).toMatchObject([{ minutes: 25, atMost: false }]);
    expect(facts.hypothesisMinutes.minutes).toBe(25);
    expect(facts.phases).toMatchObject({
      detect: { minutes: null, reason: 'same-minute' },
      diagnose: { minutes: 60 },
      fix: { minutes: 60 },
      recover: { minutes: 30 },
    });
  });

  it('001: hypotheses whose end nobody told', () => {
    const facts = factsOf(
      incident({
        timeline: [
          event('2023-08-13T10:00Z', 'started'),
          event('2023-08-13T10:15Z', 'suspected', ['data']),
          event('unknown', 'suspected', ['network/load-balancing']),
          event('2023-08-13T14:00Z', 'resolved'),
        ],
      }),
    );
    expect(facts.duration.minutes).toBe(240);
    expect(facts.hypotheses.map(({ minutes }) => minutes)).toEqual([null, null]);
    expect(facts.hypothesisMinutes).toMatchObject({ minutes: null, reason: 'end-not-told' });
  });

  it('002: each held at most until the next step', () => {
    const facts = factsOf(
      incident({
        times: { started: '2024-01-18T10:00Z', detected: '2024-01-18T10:00Z' },
        timeline: [
          event('2024-01-18T10:30Z', 'suspected', ['data']),
          event('2024-01-18T11:00Z', 'escalated'),
          event('2024-01-18T11:30Z', 'suspected', ['network/load-balancing']),
          event('2024-01-18T13:00Z', 'identified'),
          event('2024-01-18T13:30Z', 'mitigated'),
          event('2024-01-18T14:00Z', 'resolved'),
        ],
      }),
    );
    expect(facts.hypotheses.map(({ minutes, atMost }) => [minutes, atMost])).toEqual([
      [60, true],
      [90, true],
    ]);
    expect(facts.hypothesisMinutes.minutes).toBe(150);
    expect(facts.phases).toMatchObject({
      diagnose: { minutes: 180 },
      fix: { minutes: 30 },
      recover: { minutes: 30 },
    });
  });

  it('003: nothing is known, and nothing is made up', () => {
    const facts = factsOf(incident({}));
    expect(facts.duration).toMatchObject({ minutes: null, reason: 'not-told' });
    expect(facts.hypotheses).toEqual([]);
    expect(facts.hypothesisMinutes).toMatchObject({ minutes: null, reason: 'none-told' });
  });

  it('004: mitigated unknown', () => {
    const facts = factsOf(
      incident({
        timeline: [
          event('2024-01-25T10:00Z', 'started'),
          event('2024-01-25T10:30Z', 'suspected', ['network', 'data']),
          event('2024-01-25T11:00Z', 'suspected', ['data/schema-query']),
          event('2024-01-25T12:00Z', 'identified'),
          event('2024-01-25T13:00Z', 'note'),
          event('2024-01-25T14:00Z', 'resolved'),
        ],
      }),
    );
    expect(facts.hypotheses.map(({ minutes, atMost }) => [minutes, atMost])).toEqual([
      [30, true],
      [60, true],
    ]);
    expect(facts.phases.fix).toMatchObject({ minutes: null, reason: 'not-told' });
  });
});

describe('a duration', () => {
  it('is the stated one where there is one', () => {
    const times = { started: '2024-01-18T10:00Z', resolved: '2024-01-18T11:00Z' };
    expect(factsOf(incident({ times, duration: '~PT3H' })).duration).toEqual({
      minutes: 180,
      estimated: true,
      reason: null,
    });
  });

  it('is unknown from bare dates, while it goes on, and where the end comes first', () => {
    const reason = (started: string, resolved: string) =>
      factsOf(incident({ times: { started, resolved } })).duration.reason;
    expect(reason('2024-01-18', '2024-01-19')).toBe('only-dates');
    expect(reason('2024-01-18T10:00Z', 'ongoing')).toBe('ongoing');
    expect(reason('2024-01-18T10:00Z', '2024-01-18T09:00Z')).toBe('other-order');
    expect(reason('2024-01-18T10:00Z', 'unknown')).toBe('not-told');
  });

  it('is known to be an estimate where one of its ends is', () => {
    const times = { started: '~2024-01-18T10:00Z', resolved: '2024-01-18T11:00Z' };
    expect(factsOf(incident({ times })).duration).toMatchObject({ minutes: 60, estimated: true });
  });

  it('holds in a report without a date', () => {
    const timeline = [event('+00:00', 'started'), event('+00:20', 'identified'), event('+01:30', 'resolved')];
    expect(factsOf(incident({ timeline })).duration.minutes).toBe(90);
  });

  it('counts across offsets and summer time by the clock of the world', () => {
    const times = { started: '2024-03-31T01:30+01:00', resolved: '2024-03-31T03:30+02:00' };
    expect(factsOf(incident({ times })).duration.minutes).toBe(60);
  });
});

describe('a hypothesis', () => {
  it('is none where it named the cause, or the first level of it', () => {
    const named = (suspect: 'configuration' | 'configuration/cache') =>
      factsOf(incident({ timeline: [event('+00:05', 'suspected', [suspect])] })).hypotheses;
    expect(named('configuration')).toEqual([]);
    expect(named('configuration/cache')).toEqual([]);
  });

  it('keeps the suspects that were not the cause', () => {
    const timeline = [event('+00:05', 'suspected', ['configuration', 'data'])];
    expect(factsOf(incident({ timeline })).hypotheses).toMatchObject([{ suspect: ['data'] }]);
  });

  it('is ended by what rules out its branch, past others that are not meant', () => {
    const timeline = [
      event('+00:05', 'suspected', ['data/schema-query']),
      event('+00:10', 'suspected', ['network']),
      event('+00:20', 'ruled-out', ['network']),
      event('+00:45', 'ruled-out', ['data']),
    ];
    const { hypotheses, hypothesisMinutes } = factsOf(incident({ timeline }));
    expect(hypotheses.map(({ minutes, atMost }) => [minutes, atMost])).toEqual([
      [40, false],
      [10, false],
    ]);
    expect(hypothesisMinutes.minutes).toBe(40);
  });

  it('never lasts longer in sum than from the first to the last event', () => {
    const steps = fc.array(
      fc.tuple(fc.nat(300), fc.constantFrom('suspected', 'ruled-out', 'identified', 'note')),
      {
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(steps, (kinds) => {
        const sorted = kinds.toSorted((a, b) => a[0] - b[0]);
        const clock = (minutes: number) =>
          `+${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
        const timeline = sorted.map(([minutes, kind]) => event(clock(minutes), kind));
        const { minutes } = factsOf(incident({ timeline })).hypothesisMinutes;
        const span = (sorted.at(-1)?.[0] ?? 0) - (sorted[0]?.[0] ?? 0);
        expect(minutes === null || (minutes >= 0 && minutes <= span)).toBe(true);
      }),
    );
  });
});
