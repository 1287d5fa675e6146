import type { ReaderRule } from '../rule.ts';

export const bodyExpression: ReaderRule = {
  id: 'body-expression',
  group: 'body',
  severity: 'error',
  silenceable: false,
  doc: {
    text: 'A report is data: there are no expressions in braces, but for comments. In text a brace is written `\\{`.',
    bad: 'It took {hours} hours.',
    good: 'It took 4 hours.',
  },
};
