import type { ReaderRule } from '../rule.ts';

export const silenceWithoutEffect: ReaderRule = {
  id: 'silence-without-effect',
  group: 'silence',
  severity: 'warning',
  silenceable: false,
  doc: {
    text: 'A comment that silences a rule goes when the rule has nothing to say there any more.',
    bad: `# hindsight-ignore trigger-missing: nobody knows
trigger: deploy`,
    good: 'trigger: deploy',
  },
};
