import type { ReaderRule } from '../rule.ts';

export const causeUnknownCategory: ReaderRule = {
  id: 'cause-unknown-category',
  group: 'shape',
  severity: 'error',
  silenceable: false,
  doc: {
    text: 'A cause is one of the second levels of `content/causes.yaml`, written `first/second`.',
    bad: `cause:
  category: configuraton/cache`,
    good: `cause:
  category: configuration/cache`,
  },
};
