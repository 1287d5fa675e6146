import type { ReaderRule } from '../rule.ts';

export const tooLong: ReaderRule = {
  id: 'too-long',
  group: 'shape',
  severity: 'error',
  silenceable: false,
  doc: {
    text: 'Texts for lists stay short; details belong in the body.',
    bad: 'title: On the second of May 2023 our whole checkout went down because …',
    good: 'title: Checkout was down for an hour',
  },
};
