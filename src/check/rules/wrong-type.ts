import type { ReaderRule } from '../rule.ts';

export const wrongType: ReaderRule = {
  id: 'wrong-type',
  group: 'shape',
  severity: 'error',
  silenceable: false,
  doc: {
    text: 'A field holds what it is for: a text, a number, a list or an object. A text that looks like a number needs quotes.',
    bad: 'title: 504',
    good: 'title: "504 from the gateway"',
  },
};
