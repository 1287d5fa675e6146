import type { ReaderRule } from '../rule.ts';

export const bodySyntax: ReaderRule = {
  id: 'body-syntax',
  group: 'body',
  severity: 'error',
  silenceable: false,
  doc: {
    text: 'The body is Markdown with a few components; every tag that is opened is closed.',
    bad: `<Note>

The cache was shared.`,
    good: `<Note>

The cache was shared.

</Note>`,
  },
};
