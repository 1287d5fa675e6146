import type { ReaderRule } from '../rule.ts';

export const yamlSyntax: ReaderRule = {
  id: 'yaml-syntax',
  group: 'shape',
  severity: 'error',
  silenceable: false,
  doc: {
    text: 'The frontmatter is YAML 1.2. A text with `: ` or ` #` in it, or that begins with a sign such as `[` or `*`, needs quotes.',
    bad: 'title: Checkout: down for an hour',
    good: 'title: "Checkout: down for an hour"',
  },
};
