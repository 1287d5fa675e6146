import type { ReaderRule } from '../rule.ts';

export const hypothesisField: ReaderRule = {
  id: 'hypothesis-field',
  group: 'shape',
  severity: 'error',
  silenceable: false,
  doc: {
    text: '`suspect` and `because` belong to events of the kinds `suspected` and `ruled-out`.',
    bad: `- at: +00:05
  kind: note
  text: The database was looked at
  suspect: [data]`,
    good: `- at: +00:05
  kind: suspected
  text: The database was looked at
  suspect: [data]`,
  },
};
