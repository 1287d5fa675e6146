import type { Draft } from './draft.ts';
import type { ReportRule, RuleDoc } from './rule.ts';

/** A rule about a field that would make a report more useful. */
export interface MissingRule {
  id: string;
  doc: RuleDoc['doc'];
  /** The field's path; where the schema refuses what was written there, it is not missing. */
  field: string;
  isMissing: (draft: Draft) => boolean;
  message: string;
  /** What to add, and what its absence costs. */
  hint: string;
}

/** What is missing has no line of its own: it is told at the head of the frontmatter. */
export function missingRule({ id, doc, field, isMissing, message, hint }: MissingRule): ReportRule {
  return {
    id,
    group: 'completeness',
    severity: 'warning',
    silenceable: true,
    doc,
    field,
    find(draft) {
      if (draft.isDoubtful(field) || !isMissing(draft)) return [];
      return [{ place: draft.placeOf([]), message, hint }];
    },
  };
}
