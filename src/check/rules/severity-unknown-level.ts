import type { ReaderRule } from '../rule.ts';

export const severityUnknownLevel: ReaderRule = {
  id: 'severity-unknown-level',
  group: 'shape',
  severity: 'error',
  silenceable: false,
  doc: {
    text: 'A severity is one of the levels that `content/site.yaml` defines.',
    bad: 'severity: critical',
    good: 'severity: sev1',
  },
};
