import type { ReaderRule } from '../rule.ts';

export const momentFormat: ReaderRule = {
  id: 'moment-format',
  group: 'shape',
  severity: 'error',
  silenceable: false,
  doc: {
    text: 'A moment is a date and time with its offset, one without where nobody knows the zone, a date, or `unknown`; `~` in front marks an estimate. In the timeline it may also be a distance from the start, such as `+00:15`.',
    bad: `times:
  started: 2 May 2023, 2 pm`,
    good: `times:
  started: 2023-05-02T14:00+01:00`,
  },
};
