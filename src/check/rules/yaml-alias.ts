import type { ReaderRule } from '../rule.ts';

export const yamlAlias: ReaderRule = {
  id: 'yaml-alias',
  group: 'shape',
  severity: 'error',
  silenceable: false,
  doc: {
    text: 'Anchors and aliases are not needed in a report, and many of them make a small file a huge one.',
    bad: 'summary: *title',
    good: 'summary: Checkout failed for all users.',
  },
};
