import type { ReaderRule } from '../rule.ts';

export const zonesMixed: ReaderRule = {
  id: 'zones-mixed',
  group: 'sense',
  severity: 'error',
  silenceable: false,
  doc: {
    text: 'All moments of a report have an offset, or none has: otherwise nothing could be measured between them.',
    bad: `times:
  started: 2024-01-18T10:00Z
  resolved: 2024-01-18T14:00`,
    good: `times:
  started: 2024-01-18T10:00Z
  resolved: 2024-01-18T14:00Z`,
  },
};
