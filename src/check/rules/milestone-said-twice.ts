import type { ReaderRule } from '../rule.ts';

export const milestoneSaidTwice: ReaderRule = {
  id: 'milestone-said-twice',
  group: 'sense',
  severity: 'error',
  silenceable: false,
  doc: {
    text: 'A milestone stands in the timeline or under `times`; where it stands in both, they agree.',
    bad: `times:
  started: 2024-01-18T10:00Z
timeline:
  - at: 2024-01-18T10:05Z
    kind: started
    text: Errors began`,
    good: `times:
  started: unknown
timeline:
  - at: 2024-01-18T10:05Z
    kind: started
    text: Errors began`,
  },
};
