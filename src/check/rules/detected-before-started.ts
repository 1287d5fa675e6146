import { isBefore } from '../is-before.ts';
import { milestonePath } from '../milestone-place.ts';
import type { ReportRule } from '../rule.ts';

export const detectedBeforeStarted: ReportRule = {
  id: 'detected-before-started',
  group: 'sense',
  severity: 'warning',
  silenceable: true,
  doc: {
    text: 'It may be that an alarm comes before users are hurt; more often one of the two times is a slip.',
    bad: 'times:\n  started: 2024-01-18T10:00Z\n  detected: 2024-01-18T09:15Z',
    good: 'times:\n  started: 2024-01-18T10:00Z\n  detected: 2024-01-18T10:15Z',
  },
  find(draft) {
    if (!isBefore(draft.timed, 'detected', 'started')) return [];
    const message = 'it was detected before it started';
    const hint = 'if the alarm did come before anybody was hurt, silence this with that as the reason';
    return [{ place: draft.placeOf(milestonePath(draft, 'detected')), message, hint }];
  },
};
