import { describe, expect, it } from 'vitest';
import { factsOf } from '../../src/facts/facts.ts';
import type { Incident } from '../../src/incident/incident.ts';
import { COMPLETENESS_FIELDS, completenessOf } from '../../src/insights/completeness.ts';
import { rowOf } from '../../src/insights/row-of.ts';
import { incident as madeUp } from '../charts/incidents.ts';

const minute = (at: string, zoned = true) => ({ at, precision: 'minute' as const, estimated: false, zoned });

const unknown = { category: 'unknown/undetermined', component: null, summary: null };
const incident = (given: Partial<Incident> = {}): Incident => madeUp({}, { cause: unknown, ...given });

const row = (given: Partial<Incident> = {}, asOf = '2024-01-20') => {
  const it = incident(given);
  return rowOf(it, factsOf(it), asOf);
};

describe('rowOf', () => {
  it('knows nothing of a report that says nothing', () => {
    expect(row()).toMatchObject({
      known: 0,
      durationMinutes: null,
      censoredMinutes: null,
      startDay: null,
      usersPercent: null,
      phases: { detect: null, diagnose: null, fix: null, recover: null },
    });
  });

  it('takes lengths from the facts and the day of the start in its own zone', () => {
    const times = {
      ...incident().times,
      started: minute('2024-01-18T23:30-08:00'),
      resolved: minute('2024-01-19T00:30-08:00'),
    };
    expect(row({ times })).toMatchObject({ startDay: '2024-01-18', durationMinutes: 60, ongoing: false });
  });

  it('censors what is ongoing at the first minute of the date', () => {
    const ongoing = (at: string, zoned = true) =>
      row({ ongoing: true, times: { ...incident().times, started: minute(at, zoned) } }).censoredMinutes;
    expect(ongoing('2024-01-19T22:00-01:00')).toBe(60);
    expect(ongoing('2024-01-19T22:00', false)).toBe(120);
    expect(ongoing('2024-01-20T10:00Z')).toBe(0);
    expect(row({ ongoing: true }).censoredMinutes).toBeNull();
  });

  it('names each symptom and contributing cause once', () => {
    const symptom = { kind: 'slow', text: null, error: null };
    const contributing = { cause: 'process/testing', text: null };
    expect(row({ symptoms: [symptom, symptom], contributing: [contributing, contributing] })).toMatchObject({
      symptoms: ['slow'],
      contributing: ['process/testing'],
    });
  });
});

describe('completeness', () => {
  it('counts the reports that know each field; a value that says unknown does not', () => {
    const rows = [
      row({ detection: { by: 'unknown', how: null }, trigger: 'unknown', severity: 'sev1', ongoing: true }),
      row({ detection: { by: 'customer', how: null }, trigger: 'deploy' }),
    ];
    const figures = completenessOf(rows);
    expect(figures.map(({ field }) => field)).toEqual(COMPLETENESS_FIELDS);
    expect(figures.filter(({ known }) => known > 0)).toEqual([
      { field: 'severity', known: 1, n: 2 },
      { field: 'times.resolved', known: 1, n: 2 },
      { field: 'detection.by', known: 1, n: 2 },
      { field: 'trigger', known: 1, n: 2 },
    ]);
  });

  it('fits the bits of a number', () => {
    expect(COMPLETENESS_FIELDS.length).toBeLessThanOrEqual(31);
  });
});
