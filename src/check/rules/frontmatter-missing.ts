import type { ReaderRule } from '../rule.ts';

export const frontmatterMissing: ReaderRule = {
  id: 'frontmatter-missing',
  group: 'shape',
  severity: 'error',
  silenceable: false,
  doc: {
    text: 'A report begins with its frontmatter: YAML between two lines of `---`.',
    bad: `# Checkout was down

It began at two.`,
    good: `---
title: Checkout was down
---

It began at two.`,
  },
};
