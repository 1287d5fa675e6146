import { missingRule } from '../missing-rule.ts';

export const actionsMissing = missingRule({
  id: 'actions-missing',
  doc: {
    text: 'What was learnt turns into something that somebody does.',
    bad: `learning:
  wentBadly: [Nobody saw the alarm]`,
    good: `learning:
  wentBadly: [Nobody saw the alarm]
actions:
  - text: Page the team when the hit rate falls
    type: detect
    status: open`,
  },
  field: 'actions',
  isMissing: ({ written }) => written.actions.length === 0,
  message: 'no action is told',
  hint: 'add what was done, or is to be done, under `actions`; without it nobody can see what was still open when a cause comes back',
});
