import type { ReaderRule } from '../rule.ts';

export const textNotWellFormed: ReaderRule = {
  id: 'text-not-well-formed',
  group: 'shape',
  severity: 'error',
  silenceable: false,
  doc: {
    text: 'Texts are well-formed Unicode: half of a surrogate pair breaks search.',
    bad: 'title: "Checkout \\ud83d was down"',
    good: 'title: Checkout was down',
  },
};
