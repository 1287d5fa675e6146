import type { ReaderRule } from '../rule.ts';

export const fileCarriageReturn: ReaderRule = {
  id: 'file-carriage-return',
  group: 'shape',
  severity: 'error',
  silenceable: false,
  doc: {
    text: 'Lines end with a line feed alone, so that the same report is the same bytes everywhere.',
    bad: 'title: Checkout was down (CR LF)',
    good: 'title: Checkout was down (LF)',
  },
};
