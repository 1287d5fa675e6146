import { lengthBetween } from '../../facts/milestones.ts';
import { milestonePath } from '../milestone-place.ts';
import type { ReportRule } from '../rule.ts';

export const detectionEqualsStart: ReportRule = {
  id: 'detection-equals-start',
  group: 'completeness',
  severity: 'warning',
  silenceable: true,
  doc: {
    text: 'Where start and detection are the same minute, one was mostly taken from the other, so the time to detect counts as unknown.',
    bad: 'times:\n  started: 2024-01-18T10:00Z\n  detected: 2024-01-18T10:00Z',
    good: 'times:\n  started: 2024-01-18T09:52Z\n  detected: 2024-01-18T10:00Z',
  },
  find(draft) {
    if (lengthBetween(draft.timed, 'started', 'detected').minutes !== 0) return [];
    const place = draft.placeOf(milestonePath(draft, 'detected'));
    const message = 'it was detected in the minute in which it started';
    const hint =
      'if graphs or logs show when users were first hurt, give that as the start; till then the time to detect counts as unknown';
    return [{ place, message, hint }];
  },
};
