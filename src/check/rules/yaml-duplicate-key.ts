import type { ReaderRule } from '../rule.ts';

export const yamlDuplicateKey: ReaderRule = {
  id: 'yaml-duplicate-key',
  group: 'shape',
  severity: 'error',
  silenceable: false,
  doc: {
    text: 'A key stands once; of two, nobody could tell which one counts.',
    bad: `trigger: deploy
trigger: traffic`,
    good: 'trigger: deploy',
  },
};
