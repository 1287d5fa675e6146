import { DETECTORS, IMPACT_KINDS, SCOPES, TRIGGERS } from '../../src/incident/vocabulary.ts';
import type { Detector, ImpactKind, Scope, Trigger } from '../../src/incident/vocabulary.ts';
import { plusDays } from '../../src/insights/days.ts';
import { seeded } from '../../src/insights/random.ts';
import type { Row } from '../../src/insights/rows.ts';
import { rowWith } from './row.ts';

const CAUSES = ['software', 'configuration', 'change', 'capacity', 'dependency', 'network', 'data'].flatMap(
  (branch) => [1, 2, 3, 4, 5].map((sub) => `${branch}/kind-${sub}`),
);
const SYMPTOMS = Array.from({ length: 16 }, (_, index) => `symptom-${index}`);

/** So many rows that know nearly everything, and in which nothing follows from anything else: the worst to pack. */
export function manyRows(count: number): Row[] {
  const random = seeded(15);
  const chance = () => random() / 2 ** 32;
  const below = (end: number) => Math.floor(chance() * end);
  const one = <T>(values: readonly T[]): T => values[below(values.length)]!;
  const some = <T>(values: readonly T[], most: number): T[] => [
    ...new Set(Array.from({ length: below(most + 1) }, () => one(values))),
  ];
  const minutes = (middle: number) =>
    chance() < 0.2 ? null : Math.round(middle * Math.exp(3 * (chance() + chance() - 1)));
  return Array.from({ length: count }, (_, index) => {
    const day = plusDays('2015-01-01', Math.floor((index / count) * 4000));
    return rowWith({
      id: `${day}-incident-${String(index).padStart(6, '0')}`,
      title: `Incident ${index}`,
      organisation: `org-${below(20)}`,
      services: some(
        Array.from({ length: 100 }, (_, at) => `service-${at}`),
        3,
      ),
      severity: one(['sev1', 'sev2', 'sev3', 'sev4']),
      symptoms: some(SYMPTOMS, 3),
      category: one(CAUSES),
      component: chance() < 0.6 ? `component-${below(400)}` : null,
      contributing: some(CAUSES, 2),
      trigger: one(Object.keys(TRIGGERS) as Trigger[]),
      scope: one(Object.keys(SCOPES) as Scope[]),
      impactKinds: some(Object.keys(IMPACT_KINDS) as ImpactKind[], 2),
      usersPercent: chance() < 0.3 ? below(100) : null,
      usersCount: chance() < 0.2 ? below(1e6) : null,
      detectedBy: one(Object.keys(DETECTORS) as Detector[]),
      startDay: day,
      durationMinutes: minutes(120),
      phases: { detect: minutes(6), diagnose: minutes(40), fix: minutes(30), recover: minutes(20) },
      hypotheses:
        chance() < 0.2 ? [{ suspect: [one(CAUSES)], minutes: minutes(30), atMost: chance() < 0.5 }] : [],
      actions: some(['open', 'done', 'in-progress'] as const, 3).map((status) => ({
        type: null,
        status,
        due: null,
        done: status === 'done' ? plusDays(day, below(300)) : null,
      })),
      known: below(64),
    });
  });
}
