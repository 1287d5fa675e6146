import type { Document } from './document.ts';
import { isIn } from './sections.ts';
import type { Section } from './sections.ts';

const PROSE: ReadonlySet<string> = new Set([
  'summary',
  'impact',
  'duration',
  'detection',
  'status',
  'users',
  'severity',
  'title',
]);

/** Whether a section sums the incident up: by its kind, or by standing before any other, like a first paragraph. */
export function isSummarySection({ sections }: Document, section: Section): boolean {
  if (
    isIn(section, 'timeline', 'actions', 'document-date', 'people', 'prompt', 'lessons', 'conclusion', 'date')
  )
    return false;
  if (PROSE.has(section.kind)) return true;
  if (section.kind !== 'top' && section.kind !== 'other') return false;
  const index = sections.indexOf(section);
  return sections.slice(0, index).every(({ kind }) => kind === 'top' || kind === 'other' || kind === 'title');
}
