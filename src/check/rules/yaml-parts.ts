import type { ReaderRule } from '../rule.ts';

export const yamlParts: ReaderRule = {
  id: 'yaml-parts',
  group: 'shape',
  severity: 'error',
  silenceable: false,
  doc: {
    text: 'The frontmatter holds what lists and figures need; thousands of entries belong nowhere in it.',
    bad: '(a timeline of 5,000 events)',
    good: '(a timeline of the thirty events that tell the story)',
  },
};
