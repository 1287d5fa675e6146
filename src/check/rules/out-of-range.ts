import type { ReaderRule } from '../rule.ts';

export const outOfRange: ReaderRule = {
  id: 'out-of-range',
  group: 'shape',
  severity: 'error',
  silenceable: false,
  doc: {
    text: 'Percentages lie between 0 and 100; counts and amounts are not negative.',
    bad: `impact:
  users:
    percent: 130`,
    good: `impact:
  users:
    percent: 30`,
  },
};
