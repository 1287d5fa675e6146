import type { ReaderRule } from '../rule.ts';

export const fileNotUtf8: ReaderRule = {
  id: 'file-not-utf8',
  group: 'shape',
  severity: 'error',
  silenceable: false,
  doc: {
    text: 'Files are UTF-8; in other encodings letters would be shown as others.',
    bad: 'title: Caf\\xe9 was down',
    good: 'title: Café was down',
  },
};
