import { lengthBetween } from '../../facts/milestones.ts';
import { milestonePath } from '../milestone-place.ts';
import type { ReportRule } from '../rule.ts';

export const startedEqualsResolved: ReportRule = {
  id: 'started-equals-resolved',
  group: 'sense',
  severity: 'error',
  silenceable: false,
  doc: {
    text: 'An incident that ended in the minute in which it started is a time copied from the other; where the end is not known, leave it out.',
    bad: 'times:\n  started: 2024-01-18T10:00Z\n  resolved: 2024-01-18T10:00Z',
    good: 'times:\n  started: 2024-01-18T10:00Z',
  },
  find(draft) {
    if (lengthBetween(draft.timed, 'started', 'resolved').minutes !== 0) return [];
    return [
      {
        place: draft.placeOf(milestonePath(draft, 'resolved')),
        message: 'it was resolved in the minute in which it started',
        hint: 'give the time of its end, or leave it out where it is not known',
      },
    ];
  },
};
