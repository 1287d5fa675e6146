import type { ReaderRule } from '../rule.ts';

export const bodyBounds: ReaderRule = {
  id: 'body-bounds',
  group: 'body',
  severity: 'error',
  silenceable: false,
  doc: {
    text: 'A body has bounds that no report comes near: of its length, of a line’s, of how deep quotes and lists are nested.',
    bad: '>>>>>>>>>>>>>>>>>>>> (a hundred deep)',
    good: '> The cache was shared.',
  },
};
