import { missingRule } from '../missing-rule.ts';

export const identifiedMissing = missingRule({
  id: 'identified-missing',
  doc: {
    text: 'With the time at which the cause was known, the phases “diagnose” and “fix” can be told apart.',
    bad: `times:
  started: 2024-01-18T10:00Z
  resolved: 2024-01-18T14:00Z`,
    good: `times:
  started: 2024-01-18T10:00Z
  identified: 2024-01-18T13:00Z
  resolved: 2024-01-18T14:00Z`,
  },
  field: 'times.identified',
  isMissing: ({ timed, isDoubtful }) =>
    timed.times.identified === null &&
    !timed.timeline.some(({ kind }) => kind === 'identified') &&
    !isDoubtful('timeline'),
  message: 'it is not told when the cause was known',
  hint: 'add `times.identified` or an event of the kind `identified`: without it nobody can see whether finding the cause or mending it took long',
});
