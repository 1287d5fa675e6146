import type { ReaderRule } from '../rule.ts';

export const yamlNesting: ReaderRule = {
  id: 'yaml-nesting',
  group: 'shape',
  severity: 'error',
  silenceable: false,
  doc: {
    text: 'No field lies deeper than a few levels; deeper nesting is refused before it is read.',
    bad: 'tags: [[[[[[[cache]]]]]]]',
    good: 'tags: [cache]',
  },
};
