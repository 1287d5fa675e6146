import { stringify } from 'yaml';
import { z } from 'zod';
import { mendedDay, mendedMoment } from '../../incident/mended-moment.ts';
import { show } from '../../incident/field-name.ts';
import type { Content } from '../../incident/content.ts';
import { schemaProblems } from '../../incident/schema-problems.ts';
import { readYaml } from '../../incident/yaml.ts';
import type { LocalProblem } from '../../incident/problem.ts';
import { slugOfName } from '../../write/slug-of-name.ts';
import { put } from '../../write/values.ts';
import type { Question } from './questions.ts';

/** Answers as they were typed, by flag; a list where there may be several. */
export type Typed = Partial<Record<string, string | string[]>>;

/** An answer that cannot be read at all. What it says is for whoever typed it. */
export class Unreadable extends Error {}

/**
 * The frontmatter that answers make, in the order of the schema, each as its field wants it: moments in their written
 * form, services by their slugs. Whether they are allowed is for the checker to say.
 * @throws Unreadable
 */
export function frontmatterFrom(
  questions: readonly Question[],
  typed: Typed,
  names: Pick<Content, 'services' | 'organisations'>,
): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  for (const question of questions) {
    const given = typed[question.flag];
    if (given === undefined) continue;
    const values = [given].flat().map((text) => valueOf(question, text, names));
    put(data, question.path, question.many ? values : values[0]);
  }
  return data;
}

/** A typed text as its field wants it. @throws Unreadable */
export function valueOf(
  question: Question,
  text: string,
  { services, organisations }: Pick<Content, 'services' | 'organisations'>,
): unknown {
  const plain = text.trim();
  switch (question.form) {
    case 'moment':
    case 'day':
      return timeOf(question, plain);
    case 'number':
      return /^-?\d+(?:\.\d+)?%?$/.test(plain) ? Number.parseFloat(plain) : plain;
    case 'choice':
      return question.choices.find(({ value }) => value === plain.toLowerCase())?.value ?? plain;
    case 'slug':
      return slugOfName(plain, { organisation: organisations, services }[question.path.join('.')] ?? {});
    case 'entry':
      return entryOf(question, plain);
    case 'text':
      return plain;
  }
}

/** An entry of a list is a line of YAML, as it stands in a report: `at: +00:15, kind: suspected, text: The cache`. */
function entryOf({ flag, parts }: Question, text: string): unknown {
  const { source, problems } = readYaml(text.startsWith('{') ? text : `{${text}}`, 1);
  const entry = source?.data;
  const isRead =
    problems.length === 0 && typeof entry === 'object' && entry !== null && !Array.isArray(entry);
  if (isRead && !Object.values(entry).includes(null)) return mended(entry as Record<string, unknown>, parts);
  const keys = parts.map(({ path }) => path[0]).join(', ');
  throw new Unreadable(
    `--${flag}: ${show(text)} cannot be read; write it as \`key: value, key: value\`, with quotes around a value that holds a comma or a colon; the keys are ${keys}`,
  );
}

function mended(entry: Record<string, unknown>, parts: readonly Question[]): Record<string, unknown> {
  const timed = parts.filter(({ form }) => form === 'moment' || form === 'day');
  const pairs = Object.entries(entry).map(([key, value]) => {
    const part = timed.find(({ path }) => path[0] === key);
    return [key, part && typeof value === 'string' ? timeOf(part, value) : value];
  });
  return Object.fromEntries(pairs) as Record<string, unknown>;
}

/** A moment or a day in its written form, where what was typed can mean only one. */
function timeOf({ form }: Question, text: string): string {
  return (form === 'day' ? mendedDay(text) : mendedMoment(text)) ?? text;
}

/** The first of what the schema has against an answer; `null` where it has nothing. */
export function refusalOf(
  question: Parameters<typeof refusalsOf>[0],
  value: unknown,
  content: Pick<Content, 'schema'>,
): string | null {
  return refusalsOf(question, value, content)[0] ?? null;
}

/**
 * What the schema has against an answer, in the checker’s words.
 * @param value as `frontmatterFrom` has it
 */
export function refusalsOf(
  { path, form }: Pick<Question, 'path'> & Partial<Pick<Question, 'form'>>,
  value: unknown,
  { schema }: Pick<Content, 'schema'>,
): string[] {
  const data = {};
  put(data, path, value);
  const { source } = readYaml(stringify(data, { aliasDuplicateObjects: false }), 1);
  const parsed = schema.safeParse(data);
  const issues =
    parsed.error?.issues.filter((issue) => path.every((key, at) => issue.path[at] === key)) ?? [];
  if (!source || issues.length === 0) return [];
  // Here, unlike in a report, a moment may be typed as people write it.
  const also = form === 'moment' ? '; `2023-05-02 14:00 +01:00` is read as well' : '';
  return schemaProblems(source, schema, new z.ZodError(issues)).map((problem) => told(problem) + also);
}

/** A problem on one line. */
export function told({ message, hint }: Pick<LocalProblem, 'message' | 'hint'>): string {
  return hint === null ? message : `${message}; ${hint}`;
}
