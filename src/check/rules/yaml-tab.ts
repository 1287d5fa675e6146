import type { ReaderRule } from '../rule.ts';

export const yamlTab: ReaderRule = {
  id: 'yaml-tab',
  group: 'shape',
  severity: 'error',
  silenceable: false,
  doc: {
    text: 'YAML is indented with spaces.',
    bad: `cause:
	category: software/logic`,
    good: `cause:
  category: software/logic`,
  },
};
