import fc from 'fast-check';
import { DETECTORS, IMPACT_KINDS, SCOPES, TRIGGERS } from '../../src/incident/vocabulary.ts';
import type { Detector, ImpactKind, Scope, Trigger } from '../../src/incident/vocabulary.ts';
import type { Row } from '../../src/insights/rows.ts';

export const FIRST_LEVELS = ['software', 'configuration', 'network', 'unknown'];

/** A published incident of which nothing is known. */
export function rowWith(given: Partial<Row> = {}): Row {
  return {
    id: 'a',
    title: '',
    status: 'published',
    kind: 'incident',
    origin: 'written',
    basis: null,
    organisation: 'acme',
    services: [],
    severity: null,
    symptoms: [],
    category: 'unknown/undetermined',
    component: null,
    contributing: [],
    trigger: null,
    scope: null,
    impactKinds: [],
    usersPercent: null,
    usersCount: null,
    detectedBy: null,
    startDay: null,
    durationMinutes: null,
    estimated: false,
    ongoing: false,
    censoredMinutes: null,
    phases: { detect: null, diagnose: null, fix: null, recover: null },
    hypotheses: [],
    hypothesisMinutes: null,
    actions: [],
    recurs: [],
    known: 0,
    ...given,
  };
}

const causes = ['software/logic', 'configuration/cache', 'network/dns', 'unknown/undetermined'];
const minutes = fc.option(fc.integer({ min: 0, max: 100_000 }));
const some = (values: string[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 });
const maybe = <T>(vocabulary: object) => fc.option(fc.constantFrom(...(Object.keys(vocabulary) as T[])));
const day = fc.integer({ min: 0, max: 900 }).map((days) => {
  return new Date(Date.UTC(2022, 0, 1 + days)).toISOString().slice(0, 10);
});

const anyRow: fc.Arbitrary<Row> = fc
  .record({
    status: fc.constantFrom('published' as const, 'in-review' as const),
    kind: fc.constantFrom('incident' as const, 'incident' as const, 'near-miss' as const),
    organisation: fc.constantFrom('acme', 'bolt'),
    services: some(['api', 'web']),
    symptoms: some(['slow', 'errors', 'unreachable']),
    category: fc.constantFrom(...causes),
    component: fc.option(fc.constantFrom('proxy', 'Proxy', 'queue')),
    contributing: some(causes),
    trigger: maybe<Trigger>(TRIGGERS),
    scope: maybe<Scope>(SCOPES),
    impactKinds: some(Object.keys(IMPACT_KINDS)) as fc.Arbitrary<ImpactKind[]>,
    detectedBy: maybe<Detector>(DETECTORS),
    startDay: fc.option(day),
    durationMinutes: minutes,
    ongoing: fc.boolean(),
    phases: fc.record({ detect: minutes, diagnose: minutes, fix: minutes, recover: minutes }),
    hypotheses: fc.array(
      fc.record({ suspect: some(['network', 'software/logic']), minutes, atMost: fc.boolean() }),
      {
        maxLength: 2,
      },
    ),
    known: fc.integer({ min: 0, max: 2 ** 26 - 1 }),
  })
  .map((given) =>
    rowWith({ ...given, censoredMinutes: given.ongoing && given.durationMinutes === null ? 500 : null }),
  );

/** Rows of anything, each with an id of its own. */
export const anyRows: fc.Arbitrary<Row[]> = fc
  .array(anyRow, { maxLength: 40 })
  .map((rows) => rows.map((row, index) => ({ ...row, id: `i-${index}` })));
