import type { ReaderRule } from '../rule.ts';

export const bodyUnreadable: ReaderRule = {
  id: 'body-unreadable',
  group: 'body',
  severity: 'error',
  silenceable: false,
  doc: {
    text: 'A body that the renderer cannot read for a reason nobody foresaw is told as that; the rest of the site goes on.',
    bad: '(something that nobody has tried before)',
    good: 'It was slow.',
  },
};
