import type { ReaderRule } from '../rule.ts';

export const silenceNotAllowed: ReaderRule = {
  id: 'silence-not-allowed',
  group: 'silence',
  severity: 'warning',
  silenceable: false,
  doc: {
    text: 'Rules that keep the build safe, a report readable or a secret from being published cannot be silenced.',
    bad: `# hindsight-ignore secret: it is an old one
summary: The key was ghp_… and it expired.`,
    good: 'summary: The access key had expired.',
  },
};
