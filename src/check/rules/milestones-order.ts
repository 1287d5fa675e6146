import type { Milestone } from '../../incident/vocabulary.ts';
import { isBefore } from '../is-before.ts';
import { milestonePath, milestoneText } from '../milestone-place.ts';
import type { Draft } from '../draft.ts';
import type { ReportRule } from '../rule.ts';

/** What has to come first, and what after it or at the same time. */
const PAIRS: readonly (readonly [first: Milestone, second: Milestone])[] = [
  ['started', 'mitigated'],
  ['mitigated', 'resolved'],
  ['started', 'resolved'],
  ['detected', 'identified'],
];

export const milestonesOrder: ReportRule = {
  id: 'milestones-order',
  group: 'sense',
  severity: 'error',
  silenceable: false,
  doc: {
    text: 'An incident starts before most of its harm ends, and that comes before its end; it is detected before its cause is known. (It may be detected before users are hurt, and its cause found after the harm ended.)',
    bad: 'times:\n  started: 2024-01-18T10:00Z\n  resolved: 2024-01-18T02:00Z',
    good: 'times:\n  started: 2024-01-18T10:00Z\n  resolved: 2024-01-18T14:00Z',
  },
  find(draft) {
    return PAIRS.flatMap(([first, second]) => {
      if (isImplied(draft, first, second) || !isBefore(draft.timed, second, first)) return [];
      const [early, late] = [milestoneText(draft, second), milestoneText(draft, first)];
      return [
        {
          place: draft.placeOf(milestonePath(draft, second)),
          message: `\`${second}\` (${early}) comes before \`${first}\` (${late})`,
          hint: 'check the hours (12 or 24), the day and the offset of both',
        },
      ];
    });
  },
};

/** Start and end are told as a pair where nothing stands between them that is in a pair with each. */
function isImplied({ timed: { times } }: Draft, first: Milestone, second: Milestone): boolean {
  return first === 'started' && second === 'resolved' && times.mitigated !== null;
}
