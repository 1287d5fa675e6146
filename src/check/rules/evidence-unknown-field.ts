import { nearest, quote } from '../../incident/field-name.ts';
import { keysAt, schemaAt } from '../../incident/schema-path.ts';
import type { ReportSchema } from '../../incident/schema.ts';
import { MILESTONES } from '../../incident/vocabulary.ts';
import type { Milestone } from '../../incident/vocabulary.ts';
import type { Draft } from '../draft.ts';
import type { Finding, ReportRule } from '../rule.ts';

export const evidenceUnknownField: ReportRule = {
  id: 'evidence-unknown-field',
  group: 'sense',
  severity: 'error',
  silenceable: false,
  doc: {
    text: 'Evidence bears a field that the report has: its path, with the numbers of list entries.',
    bad: 'evidence:\n  times.start: { source: 1 }',
    good: 'evidence:\n  times.started: { source: 1 }',
  },
  find(draft, { content }) {
    return Object.keys(draft.written.evidence).flatMap((field): Finding[] => {
      const path = field.split('.');
      const place = draft.placeOfKey(['evidence', field]);
      if (!schemaAt(content.schema, path)) {
        return [{ place, message: `${quote(field)} is not a field`, hint: suggestion(path, content.schema) }];
      }
      if (hasValue(draft, path) || draft.isDoubtful(field)) return [];
      const hint = 'name a field that the report has, or remove the evidence';
      return [{ place, message: `${quote(field)} has evidence, but no value`, hint }];
    });
  },
};

function suggestion(path: string[], schema: ReportSchema): string {
  const at = path.findIndex((_, index) => !schemaAt(schema, path.slice(0, index + 1)));
  const near = nearest(path[at]!, keysAt(schema, path.slice(0, at)));
  if (near === null) return 'write the path of a field, such as `times.started` or `impact.users.percent`';
  return `did you mean ${quote([...path.slice(0, at), near, ...path.slice(at + 1)].join('.'))}?`;
}

function hasValue({ source, timed }: Draft, path: string[]): boolean {
  const [first, second] = path;
  // A milestone may stand in the timeline.
  if (first === 'times' && isMilestone(second) && timed.times[second]) return true;
  const value = path.reduce<unknown>(valueIn, source.data);
  return value !== undefined && value !== null;
}

function valueIn(owner: unknown, key: string): unknown {
  // Entries are counted from 0 by programs and from 1 by people; either names one that is there.
  if (Array.isArray(owner))
    return /^\d{1,6}$/.test(key) ? (owner[Number(key)] ?? owner[Number(key) - 1]) : undefined;
  if (owner === null || typeof owner !== 'object' || !Object.hasOwn(owner, key)) return undefined;
  return (owner as Record<string, unknown>)[key];
}

function isMilestone(name: string | undefined): name is Milestone {
  return name !== undefined && Object.hasOwn(MILESTONES, name);
}
