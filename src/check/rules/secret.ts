import { lintSource } from '@secretlint/core';
import { secretLintProfiler } from '@secretlint/profiler';
import { creator } from '@secretlint/secretlint-rule-preset-recommend';
import { placesIn } from '../source-place.ts';
import type { TextRule } from '../rule.ts';

// It keeps a mark of each rule and file for ever, and takes longer than looking for secrets does.
secretLintProfiler.setEnabled(false);

/** Made once: reading it for each file would cost more than looking at the file. */
const CONFIG = {
  rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator, options: {} }],
};

export const secret: TextRule = {
  id: 'secret',
  group: 'safety',
  severity: 'error',
  silenceable: false,
  doc: {
    text: 'Tokens, keys, passwords in addresses and private keys do not belong in a repository, not even old ones: what is in its history stays there. Revoke it first, then take it out.',
    bad: 'text: The job used postgres://admin:hunter22@db.example.org/main.',
    good: 'text: The job used the account `admin` of the main database.',
  },
  async findInText(text) {
    const { messages } = await lintSource({
      source: { filePath: 'report.mdx', content: text, contentType: 'text', ext: '.mdx' },
      options: { config: CONFIG, maskSecrets: true, noPhysicFilePath: true },
    });
    const placeOf = placesIn(text);
    return messages.map(({ messageId, range: [start, end] }) => ({
      place: placeOf(start, end),
      message: `this looks like a secret (${kindOf(messageId)})`,
      hint: 'revoke it, then take it out; it stays in the history of the repository',
      secret: text.slice(start, end),
    }));
  },
};

/** `GITHUB_TOKEN` and `PostgreSQLConnection` in words. */
function kindOf(messageId: string): string {
  if (messageId.includes('_')) return messageId.replace(/_/g, ' ').toLowerCase();
  return messageId.replace(/(?<=[a-z])(?=[A-Z][a-z])|(?=Connection$)/g, ' ').replace(/\s+/g, ' ');
}
