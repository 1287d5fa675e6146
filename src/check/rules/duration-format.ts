import type { ReaderRule } from '../rule.ts';

export const durationFormat: ReaderRule = {
  id: 'duration-format',
  group: 'shape',
  severity: 'error',
  silenceable: false,
  doc: {
    text: 'A duration is written in ISO 8601.',
    bad: 'duration: 4 hours',
    good: 'duration: PT4H',
  },
};
