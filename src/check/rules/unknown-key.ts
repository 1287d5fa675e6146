import type { ReaderRule } from '../rule.ts';

export const unknownKey: ReaderRule = {
  id: 'unknown-key',
  group: 'shape',
  severity: 'error',
  silenceable: false,
  doc: {
    text: 'Every key is a field that is known, so that a slip of the keyboard does not lose what was written.',
    bad: 'sumary: Checkout failed for all users.',
    good: 'summary: Checkout failed for all users.',
  },
};
