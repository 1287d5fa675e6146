import type { ReaderRule } from '../rule.ts';

export const bodyAttribute: ReaderRule = {
  id: 'body-attribute',
  group: 'body',
  severity: 'error',
  silenceable: false,
  doc: {
    text: 'Each component and tag has its own attributes, with literal texts for values.',
    bad: '<Note onclick="alert(1)">…</Note>',
    good: '<Note>…</Note>',
  },
};
