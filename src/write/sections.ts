import { keysOf } from '../incident/keys-of.ts';
import type { Shape } from './shape.ts';

/** The parts of the form, in the order in which a report is easiest told, and the fields that each asks for. */
const PARTS = {
  what: ['title', 'summary', 'services', 'severity', 'organisation', 'status', 'kind'],
  when: ['times', 'timeline', 'duration'],
  seen: ['symptoms', 'detection'],
  why: ['cause', 'trigger', 'contributing'],
  harm: ['impact'],
  end: ['fix'],
  after: ['learning', 'actions'],
  where: ['sources', 'evidence', 'related', 'tags'],
  more: ['extra', 'origin', 'basis', 'audience', 'language'],
} as const;
export type Part = keyof typeof PARTS;

/** The fields of the form by part; what no part names, such as a field that the schema got since, is in the last. */
export function sectionsOf(shapes: readonly Shape[]): { part: Part; shapes: Shape[] }[] {
  const byPath = new Map(shapes.map((shape) => [shape.path, shape]));
  const named = new Set<string>(Object.values(PARTS).flat());
  const rest = shapes.filter(({ path }) => !named.has(path));
  return keysOf(PARTS).map((part) => ({
    part,
    shapes: [...PARTS[part].flatMap((path) => byPath.get(path) ?? []), ...(part === 'more' ? rest : [])],
  }));
}
