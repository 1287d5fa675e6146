import type { ReaderRule } from '../rule.ts';

export const bodyLink: ReaderRule = {
  id: 'body-link',
  group: 'body',
  severity: 'error',
  silenceable: false,
  doc: {
    text: 'Links begin with `https:`, `http:` or `mailto:`, or lead to a page of this site.',
    bad: '[click](javascript:alert(1))',
    good: '[the earlier one](/incidents/2023-11-03-cache-outage/)',
  },
};
