import type { ReaderRule } from '../rule.ts';

export const bodyInternal: ReaderRule = {
  id: 'body-internal',
  group: 'body',
  severity: 'error',
  silenceable: false,
  doc: {
    text: 'What is defined inside `<Internal>` (a link by reference, a footnote) is used inside it alone: a public build has neither.',
    bad: `See [the ticket][t].

<Internal>

[t]: https://tracker.example.org/1

</Internal>`,
    good: `<Internal>

See [the ticket][t].

[t]: https://tracker.example.org/1

</Internal>`,
  },
};
