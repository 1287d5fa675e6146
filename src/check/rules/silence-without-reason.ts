import type { ReaderRule } from '../rule.ts';

export const silenceWithoutReason: ReaderRule = {
  id: 'silence-without-reason',
  group: 'silence',
  severity: 'warning',
  silenceable: false,
  doc: {
    text: 'A silence says why, for whoever reads it next; without a reason it does not hold.',
    bad: `# hindsight-ignore ip-address
summary: Requests to 192.88.99.1 failed for all users.`,
    good: `# hindsight-ignore ip-address: it is the documented address of the relay
summary: Requests to 192.88.99.1 failed for all users.`,
  },
};
