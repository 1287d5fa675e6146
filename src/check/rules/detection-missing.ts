import { missingRule } from '../missing-rule.ts';

export const detectionMissing = missingRule({
  id: 'detection-missing',
  doc: {
    text: 'How an incident was found shows whether alarms work.',
    bad: 'title: Checkout was down',
    good: `title: Checkout was down
detection:
  by: customer`,
  },
  field: 'detection',
  isMissing: ({ written }) => written.detection?.by === undefined,
  message: 'it is not told who or what noticed it',
  hint: 'add `detection.by`, such as `monitoring` or `customer`: without it the report counts as "unknown" under how incidents are found',
});
