import { missingRule } from '../missing-rule.ts';

export const scopeMissing = missingRule({
  id: 'scope-missing',
  doc: {
    text: 'How far an incident reached is what makes it comparable with others, also where nobody counted users.',
    bad: `impact:
  kinds: [slow]`,
    good: `impact:
  scope: part
  kinds: [slow]`,
  },
  field: 'impact.scope',
  isMissing: ({ written }) => written.kind === 'incident' && written.impact?.scope === undefined,
  message: 'it is not told how far it reached',
  hint: 'add `impact.scope`: `internal`, `part`, `whole` or `beyond`; without it the incident has no mark in the chart of impact',
});
