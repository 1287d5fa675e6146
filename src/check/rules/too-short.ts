import type { ReaderRule } from '../rule.ts';

export const tooShort: ReaderRule = {
  id: 'too-short',
  group: 'shape',
  severity: 'error',
  silenceable: false,
  doc: {
    text: 'A text has to say something, and a list that is there has an entry.',
    bad: 'title: Down',
    good: 'title: Checkout was down',
  },
};
