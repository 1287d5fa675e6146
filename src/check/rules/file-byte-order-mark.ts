import type { ReaderRule } from '../rule.ts';

export const fileByteOrderMark: ReaderRule = {
  id: 'file-byte-order-mark',
  group: 'shape',
  severity: 'error',
  silenceable: false,
  doc: {
    text: 'A file begins with its first letter, not with a byte order mark, which some programs would take for text.',
    bad: '(EF BB BF) ---',
    good: '---',
  },
};
