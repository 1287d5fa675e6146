import { fieldName, pathText } from '../../incident/field-name.ts';
import type { ReportRule } from '../rule.ts';
import { milestonePath } from '../milestone-place.ts';

export const endedBeforeStart: ReportRule = {
  id: 'ended-before-start',
  group: 'sense',
  severity: 'error',
  silenceable: false,
  doc: {
    text: 'Events of the kinds `mitigated` and `resolved` do not stand before the start, not even a first, short recovery. The milestones themselves, those under `times` too, are held by `milestones-order`.',
    bad: '- at: -00:30\n  kind: resolved\n  text: Errors stopped for a while',
    good: '- at: +00:30\n  kind: resolved\n  text: Errors stopped for a while',
  },
  find(draft) {
    // What is the milestone itself is told as a pair out of order.
    const told = (['mitigated', 'resolved'] as const).map((name) => pathText(milestonePath(draft, name)));
    return draft.timed.timeline.flatMap(({ kind, minutes }, index) => {
      const path = ['timeline', index, 'at'];
      if (kind !== 'mitigated' && kind !== 'resolved') return [];
      if (minutes === null || minutes >= 0 || (draft.timed.times.started && told.includes(pathText(path))))
        return [];
      const place = draft.placeOf(path);
      const message = `${fieldName(draft.pathInFile(path.slice(0, 2)))} is \`${kind}\`, but stands before the start`;
      return [{ place, message, hint: 'use another kind, such as `note`, or mend its time' }];
    });
  },
};
