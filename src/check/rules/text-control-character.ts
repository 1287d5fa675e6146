import type { ReaderRule } from '../rule.ts';

export const textControlCharacter: ReaderRule = {
  id: 'text-control-character',
  group: 'shape',
  severity: 'error',
  silenceable: false,
  doc: {
    text: 'Control characters and signs that turn the direction of text can hide what is written.',
    bad: 'title: "Checkout\\u202e was down"',
    good: 'title: Checkout was down',
  },
};
