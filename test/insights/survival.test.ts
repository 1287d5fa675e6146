import { describe, expect, it } from 'vitest';
import { observationsOf, survivalOf } from '../../src/insights/survival.ts';
import type { Observation } from '../../src/insights/survival.ts';
import { rowWith } from './row.ts';

/** `9 13+`: ended at 9, censored at 13. */
const read = (text: string): Observation[] =>
  text.split(' ').map((word) => ({ minutes: Number.parseInt(word), ended: !word.endsWith('+') }));

const curve = (text: string) => survivalOf(read(text)).map(({ minutes, share }) => [minutes, share]);
const near = (steps: [number, number][], digits: number) =>
  steps.map(([minutes, share]) => [minutes, expect.closeTo(share, digits)]);

describe('survivalOf', () => {
  // Freireich et al., Blood 21 (1963); the curve in Kleinbaum and Klein, Survival Analysis (2012), section 2.III.
  it('gives the published curve of the 6-MP patients', () => {
    expect(curve('6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+')).toEqual(
      near(
        [
          [6, 0.8571],
          [7, 0.8067],
          [10, 0.7529],
          [13, 0.6902],
          [16, 0.6275],
          [22, 0.5378],
          [23, 0.4482],
        ],
        4,
      ),
    );
  });

  // R, survival package: summary(survfit(Surv(time, status) ~ x, data = aml)).
  it('gives the curves of the aml data as R does', () => {
    expect(curve('9 13 13+ 18 23 28+ 31 34 45+ 48 161+')).toEqual(
      near(
        [
          [9, 0.909],
          [13, 0.818],
          [18, 0.716],
          [23, 0.614],
          [31, 0.491],
          [34, 0.368],
          [48, 0.184],
        ],
        3,
      ),
    );
    expect(curve('5 5 8 8 12 16+ 23 27 30 33 43 45')).toEqual(
      near(
        [
          [5, 0.8333],
          [8, 0.6667],
          [12, 0.5833],
          [23, 0.4861],
          [27, 0.3889],
          [30, 0.2917],
          [33, 0.1944],
          [43, 0.0972],
          [45, 0],
        ],
        4,
      ),
    );
  });

  it('is the share that is longer where nothing is censored', () => {
    expect(curve('10 20 20 40')).toEqual([
      [10, 0.75],
      [20, 0.25],
      [40, 0],
    ]);
  });

  it('is empty of nothing, and where all still goes on', () => {
    expect(survivalOf([])).toEqual([]);
    expect(curve('5+ 9+')).toEqual([]);
  });
});

it('an ongoing incident is censored, an unknown duration is no observation', () => {
  const rows = [
    rowWith({ durationMinutes: 30 }),
    rowWith({ ongoing: true, censoredMinutes: 90 }),
    rowWith({ ongoing: true }),
    rowWith(),
  ];
  expect(observationsOf(rows)).toEqual([
    { minutes: 30, ended: true },
    { minutes: 90, ended: false },
  ]);
});
