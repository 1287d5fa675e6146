import type { ReaderRule } from '../rule.ts';

export const bodyComponent: ReaderRule = {
  id: 'body-component',
  group: 'body',
  severity: 'error',
  silenceable: false,
  doc: {
    text: 'The components are `<Figure>`, `<Note>`, `<Log>`, `<Plot>` and `<Internal>`.',
    bad: '<Chart />',
    good: '<Plot title="Error rate" x="10:00 10:05" y="0.1 4" />',
  },
};
