import type { Draft } from '../check/draft.ts';
import { fieldName, pathText } from '../incident/field-name.ts';
import { isWithin } from '../incident/problem.ts';
import type { LocalProblem } from '../incident/problem.ts';
import { keysAt } from '../incident/schema-path.ts';
import type { ReportSchema } from '../incident/schema.ts';
import type { Path } from '../incident/yaml.ts';
import { FORM_RULES } from './rules.ts';

/** The field that a problem is about, by its place in the text, or by its words where something is missing. */
export function fieldOfProblem(problem: LocalProblem, draft: Draft | null, schema: ReportSchema): string {
  if (problem.rule === 'file-date') return 'file';
  if (!draft) return '';
  const { source } = draft;
  if (problem.line >= source.bodyLine) return 'body';
  const asked = FORM_RULES.find(({ id }) => id === problem.rule);
  if (asked && 'find' in asked && asked.field !== undefined) return asked.field;
  const paths = pathsOf(source.data);
  if (problem.rule === 'required') return missingField(problem, paths, schema);
  const around = paths.filter(
    (path) => isWithin(problem, source.placeOf(path)) || isWithin(problem, source.placeOfKey(path)),
  );
  // What a place is within is told from the outside in.
  return pathText(around.toSorted((a, b) => a.length - b.length).at(-1) ?? []);
}

function missingField({ message }: LocalProblem, paths: Path[], schema: ReportSchema): string {
  const absent = [[], ...paths].flatMap((path: Path) => keysAt(schema, path).map((key) => [...path, key]));
  return pathText(absent.find((path) => message === `${fieldName(path)} is missing`) ?? []);
}

/** Every path of a frontmatter, from the outside in. */
function pathsOf(value: unknown, at: Path = []): Path[] {
  if (value === null || typeof value !== 'object') return [];
  const entries: [PropertyKey, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return entries.flatMap(([key, one]) => [[...at, key], ...pathsOf(one, [...at, key])]);
}
