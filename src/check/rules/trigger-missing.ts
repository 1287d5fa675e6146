import { missingRule } from '../missing-rule.ts';

export const triggerMissing = missingRule({
  id: 'trigger-missing',
  doc: {
    text: 'A trigger is what set an incident off, as opposed to why it could happen. That nobody knows it is worth saying: `trigger: unknown`.',
    bad: `cause:
  category: configuration/cache`,
    good: `cause:
  category: configuration/cache
trigger: deploy`,
  },
  field: 'trigger',
  isMissing: ({ written }) => written.trigger === undefined,
  message: 'it is not told what set it off',
  hint: 'add `trigger`, such as `deploy` or `traffic`, or `unknown`: without it the report is missing among the triggers',
});
