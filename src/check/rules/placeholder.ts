import { matchesInProse } from '../prose.ts';
import { quote } from '../../incident/field-name.ts';
import type { ReportRule } from '../rule.ts';

const WORDS =
  'insert|add|fill|your|name|date|time|duration|describe|description|link|number|amount|company|service|team|owner|person|impact|summary|start|end|placeholder|root cause|tbd|todo|how|what|who|when|where|why|identified';
const PLACEHOLDER = new RegExp(
  [
    String.raw`\[(?:${WORDS})\b[^\]\[\n]{0,80}\](?![(\[:])`,
    String.raw`<(?:insert|add|your)\s[^<>\n]{1,60}>`,
    String.raw`\b(?:tbd|lorem\s+ipsum|fixme)\b`,
    String.raw`(?<!\b(?:a|an|the|this|that|these|those|old|each|every)\s)\b(?-i:TODO)\b(?!\s+(?:list|comment|item|in)\b)`,
    String.raw`\b(?-i:XX:XX|XXXX?|YYYY-MM-DD)\b`,
    String.raw`\?\?\?+`,
  ].join('|'),
  'gi',
);

export const placeholder: ReportRule = {
  id: 'placeholder',
  group: 'completeness',
  severity: 'warning',
  silenceable: true,
  doc: {
    text: 'What a template left to be filled in is filled in, or taken out.',
    bad: 'summary: Users were hit for approximately [Duration of the outage].',
    good: 'summary: Users were hit; how long is not known.',
  },
  find(draft) {
    return matchesInProse(draft, PLACEHOLDER).map(({ text, place }) => ({
      place,
      message: `${quote(text)} is still to be filled in`,
      hint: 'say what is known, or take it out: unknown is a value',
    }));
  },
};
