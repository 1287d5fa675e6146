import { describe, expect, it } from 'vitest';
import { causesOf } from '../../src/insights/causes.ts';
import { detectionOf } from '../../src/insights/detection.ts';
import { hypothesesOf } from '../../src/insights/hypotheses.ts';
import { impactOf } from '../../src/insights/impact.ts';
import { phasesOf } from '../../src/insights/phases.ts';
import { symptomsOf } from '../../src/insights/symptoms.ts';
import { triggersOf } from '../../src/insights/triggers.ts';
import { FIRST_LEVELS, rowWith } from './row.ts';

// Small enough to be counted by hand from the definitions of the design.

describe('causesOf', () => {
  const rows = [
    rowWith({ category: 'configuration/cache', durationMinutes: 90, contributing: ['software/logic'] }),
    rowWith({ category: 'configuration/cache', contributing: ['configuration/wrong-value'] }),
    rowWith({ category: 'network/dns' }),
    rowWith({ category: 'unknown/undisclosed', durationMinutes: 30, contributing: ['software/logic'] }),
  ];
  const figures = causesOf(rows, null, FIRST_LEVELS);
  const of = (category: string) => figures.find((figure) => figure.category === category);

  it('has every first level and the second levels that occur', () => {
    expect(figures.map(({ category }) => category)).toEqual([
      'software',
      'software/logic',
      'configuration',
      'configuration/cache',
      'configuration/wrong-value',
      'network',
      'network/dns',
      'unknown',
      'unknown/undisclosed',
    ]);
  });

  it('counts a report once for a first level, under its cause before its contributing ones', () => {
    expect(of('configuration')).toMatchObject({ k: 2, contributing: 0, n: 4, hours: 1.5, durationsKnown: 1 });
    expect(of('configuration/wrong-value')).toMatchObject({ k: 0, contributing: 1, hours: 0 });
    expect(of('software')).toMatchObject({ k: 0, contributing: 2 });
  });

  it('has no hours where no duration is known, and no interval for a selection', () => {
    expect(of('network')).toMatchObject({ k: 1, hours: null, interval: null });
  });

  it('shows unknown also where every cause is known', () => {
    expect(
      causesOf([rowWith({ category: 'network/dns' })], null, []).map(({ category, k }) => [category, k]),
    ).toEqual([
      ['network', 1],
      ['network/dns', 1],
      ['unknown', 0],
    ]);
  });

  it('gives the Wilson interval of a census from ten reports on', () => {
    const one = rowWith({ category: 'network/dns' });
    const own = [...Array.from({ length: 28 }, () => rowWith()), one];
    const [figure] = causesOf(own, own, ['network']);
    // 1 of 29: Newcombe (1998), table I.
    expect(figure!.interval).toEqual([expect.closeTo(0.0061, 4), expect.closeTo(0.1718, 4)]);
    expect(causesOf([one], [one], ['network'])[0]!.interval).toBeNull();
  });
});

it('impact counts an incident in each of its kinds, and keeps what is unknown', () => {
  const rows = [
    rowWith({ scope: 'part', impactKinds: ['slow', 'errors'] }),
    rowWith({ scope: 'part', impactKinds: ['errors'] }),
    rowWith({ impactKinds: ['slow'] }),
    rowWith({ scope: 'whole' }),
  ];
  expect(impactOf(rows)).toEqual([
    { scope: 'part', kind: 'slow', count: 1 },
    { scope: 'part', kind: 'errors', count: 2 },
    { scope: 'whole', kind: null, count: 1 },
    { scope: null, kind: 'slow', count: 1 },
  ]);
});

it('detection and triggers count what is not told as unknown, and put it last', () => {
  const rows = [
    rowWith({ detectedBy: 'customer', trigger: 'deploy' }),
    rowWith({ detectedBy: 'unknown', trigger: 'unknown' }),
    rowWith(),
  ];
  expect(detectionOf(rows, null)).toEqual([
    { by: 'customer', k: 1, n: 3, interval: null },
    { by: 'unknown', k: 2, n: 3, interval: null },
  ]);
  expect(triggersOf(rows)).toEqual([
    { trigger: 'deploy', count: 1 },
    { trigger: 'unknown', count: 2 },
  ]);
});

it('symptoms tell what it turned out to be, most frequent first', () => {
  const rows = [
    rowWith({ symptoms: ['slow', 'errors'], category: 'network/dns' }),
    rowWith({ symptoms: ['slow'], category: 'configuration/cache' }),
    rowWith({ symptoms: ['slow'], category: 'configuration/cache' }),
  ];
  expect(symptomsOf(rows)).toEqual([
    {
      kind: 'slow',
      count: 3,
      causes: [
        { category: 'configuration/cache', count: 2 },
        { category: 'network/dns', count: 1 },
      ],
    },
    { kind: 'errors', count: 1, causes: [{ category: 'network/dns', count: 1 }] },
  ]);
});

it('a phase has a median from ten reports on that know it', () => {
  const known = Array.from({ length: 10 }, (_, index) =>
    rowWith({ phases: { detect: null, diagnose: index, fix: index === 0 ? 5 : null, recover: null } }),
  );
  expect(phasesOf([...known, rowWith()])).toEqual({
    detect: { known: 0, medianMinutes: null, withheld: '0 known times to detect; a median is given from 10' },
    diagnose: { known: 10, medianMinutes: 4.5, withheld: null },
    fix: { known: 1, medianMinutes: null, withheld: '1 known time to fix; a median is given from 10' },
    recover: {
      known: 0,
      medianMinutes: null,
      withheld: '0 known times to recover; a median is given from 10',
    },
  });
});

it('hypotheses count for each cause they name, with unknown minutes left out', () => {
  const category = 'software/logic';
  const rows = [
    rowWith({ category, hypotheses: [{ suspect: ['network', 'data'], minutes: 25, atMost: false }] }),
    rowWith({ category, hypotheses: [{ suspect: ['network'], minutes: null, atMost: false }] }),
    rowWith({ category, hypotheses: [{ suspect: [], minutes: null, atMost: false }] }),
  ];
  expect(hypothesesOf(rows)).toEqual([
    { suspect: 'network', actual: category, count: 2, minutes: 25 },
    { suspect: null, actual: category, count: 1, minutes: null },
    { suspect: 'data', actual: category, count: 1, minutes: 25 },
  ]);
});
