import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shippedReports } from './library.ts';
import type { Shipped } from './library.ts';
import { haveFacts, recordsOfFacts } from './record.ts';
import type { FactsRecord } from './record.ts';

const FIXTURE = join(import.meta.dirname, 'facts.json');
const records = JSON.parse(readFileSync(FIXTURE, 'utf8')) as FactsRecord[];
const reports = await shippedReports();

/** Where a report says something else than its record, on purpose. Nothing else may differ. */
const DELIBERATE: Record<string, { why: string; says: Partial<FactsRecord> }> = {
  '2017-01-31-gitlab-database-removal': {
    why: 'every time of the source is approximate, and 23:30 heads an entry of about half an hour',
    says: { started: '~2017-01-31T23:30Z' },
  },
  '2020-02-29-lets-encrypt-caa-bug': {
    why: 'the source gives the day on which the code with the bug was deployed as the likely start',
    says: { started: '~2019-07-25' },
  },
  '2023-03-15-nodejs-website-404': {
    why: 'the end is computed from an approximate time, four hours after the fix',
    says: { resolved: '~2023-03-17T00:00Z' },
  },
};

it.runIf(haveFacts)('holds in its fixture what the facts files say', async () => {
  await expect(`${JSON.stringify(recordsOfFacts(), null, 1)}\n`).toMatchFileSnapshot(FIXTURE);
});

it('has a report for every record', () => {
  expect(records).toHaveLength(120);
  expect(records.filter(({ id }) => !reports.has(id)).map(({ id }) => id)).toEqual([]);
});

it('names no deliberate difference that is none', () => {
  for (const [id, { says }] of Object.entries(DELIBERATE)) {
    expect(records.find((record) => record.id === id)).not.toMatchObject(says);
  }
});

describe.each(records)('$id', (record) => {
  const report = reports.get(record.id)!;

  it('has the times, cause, trigger, scope and basis of its record', () => {
    expect(toldBy(report)).toEqual({ ...told(record), ...DELIBERATE[record.id]?.says });
  });

  it('lasted as long as its record says, and states no length that the record lacks', () => {
    const { facts, incident } = report;
    if (record.durationMinutes === null) expect(incident.statedDuration).toBeNull();
    else expect(facts.duration.minutes).toBe(record.durationMinutes);
  });
});

type Told = Omit<FactsRecord, 'deep' | 'durationMinutes'>;

function told({ deep: _, durationMinutes: __, ...rest }: FactsRecord): Told {
  return rest;
}

function toldBy({ incident }: Shipped): Told {
  const { id, times, cause, trigger, impact, basis } = incident;
  const moment = (milestone: keyof typeof times): string | null => {
    const at = times[milestone];
    return at && `${at.estimated ? '~' : ''}${at.at}`;
  };
  return {
    id,
    started: moment('started'),
    detected: moment('detected'),
    identified: moment('identified'),
    mitigated: moment('mitigated'),
    resolved: moment('resolved'),
    cause: cause.category,
    trigger: trigger ?? 'unknown',
    scope: impact.scope ?? 'unknown',
    basis: basis ?? 'unknown',
  };
}
