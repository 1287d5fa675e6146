import type { ReaderRule } from '../rule.ts';

export const required: ReaderRule = {
  id: 'required',
  group: 'shape',
  severity: 'error',
  silenceable: false,
  doc: {
    text: 'Six fields are in every report: `title`, `summary`, `status`, `services`, `times.started` (if only as `unknown`) and `cause.category`.',
    bad: `times:
  resolved: 2024-01-18T14:00Z`,
    good: `times:
  started: unknown
  resolved: 2024-01-18T14:00Z`,
  },
};
