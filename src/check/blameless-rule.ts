import { matchesInProse } from './prose.ts';
import type { ProseMatch } from './prose.ts';
import { quote } from '../incident/field-name.ts';
import type { ReportRule, RuleDoc } from './rule.ts';

/** A rule about words that judge somebody. */
export interface BlamelessRule {
  id: string;
  doc: RuleDoc['doc'];
  pattern: RegExp;
  /** A pattern that is quick to look for, and without which the slow one cannot match. */
  needs?: RegExp;
  /** Matches that mean something else after all. */
  isHarmless?: (match: ProseMatch) => boolean;
  /** What the words do. */
  message: (words: string) => string;
  /** How it can be said instead. */
  hint: string;
}

/** People by what they do; teams too, for they are made of them. */
export const PERSON = String.raw`(?:(?:on-?call\s+)?(?:engineer|operator|developer|dev|administrator|admin|sysadmin|technician|employee|contractor|intern|colleague|manager|responder|person|staff|team|individual|programmer|analyst)s?|he|she|someone|somebody)`;

/** A warning wherever an author's own words match; quotations and what machines printed are not looked at. */
export function blamelessRule({
  id,
  doc,
  pattern,
  needs,
  isHarmless,
  message,
  hint,
}: BlamelessRule): ReportRule {
  return {
    id,
    group: 'blameless',
    severity: 'warning',
    silenceable: true,
    doc,
    find(draft) {
      if (needs && !needs.test(draft.text)) return [];
      return matchesInProse(draft, pattern)
        .filter((match) => !isHarmless?.(match))
        .map(({ text, place }) => ({ place, message: message(quote(text)), hint }));
    },
  };
}
