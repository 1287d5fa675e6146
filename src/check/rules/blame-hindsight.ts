import { blamelessRule, PERSON } from '../blameless-rule.ts';

const VERBS =
  'known|checked|noticed|reali[sz]ed|tested|caught|been\\s+more\\s+careful|paid\\s+(?:more\\s+)?attention|read|seen|verified|double-checked|asked|thought|remembered|foreseen|anticipated';

export const blameHindsight = blamelessRule({
  id: 'blame-hindsight',
  doc: {
    text: 'After the fact everything is plain. What helps the next one is what could be seen at the time, and what hid the rest.',
    bad: 'wentBadly:\n  - The engineer should have known that the cache was shared.',
    good: 'wentBadly:\n  - Nothing in the tool showed that the cache was shared.',
  },
  needs: /should|ought|could/i,
  pattern: new RegExp(
    String.raw`\b(?:${PERSON}|they)\s+(?:should|ought\s+to|could\s+easily)(?:n[’']t|\s+not)?\s+have\s+(?:${VERBS})\b|\bshould\s+have\s+(?:known|(?:been\s+)?(?:more\s+careful|paid\s+attention))(?:\s+better)?\b|\bought\s+to\s+have\s+known\b`,
    'gi',
  ),
  message: (words) => `${words} judges by what is known now`,
  hint: 'say what could be seen at the time, and what would have shown it',
});
