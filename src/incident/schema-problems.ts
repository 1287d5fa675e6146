import type { z } from 'zod';
import { fieldName, list, nearest, pathText, quote, show } from './field-name.ts';
import { meantByWords, wordsOf } from './meant-value.ts';
import type { Words } from './meant-value.ts';
import type { LocalProblem, Place } from './problem.ts';
import { keysAt, schemaAt, valueSchemaAt } from './schema-path.ts';
import type { Path, YamlSource } from './yaml.ts';

type Issue = z.core.$ZodIssue;

/** What the schema says of a frontmatter, as problems at the place of each key or value. */
export function schemaProblems(source: YamlSource, schema: z.ZodType, error: z.ZodError): LocalProblem[] {
  const meant = new Set(meantKeys(source.data, schema, error).map(({ path }) => pathText(path)));
  const told = new Set<string>();
  return error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return unknownKeys(issue, source, schema);
    // A value of the wrong type is mostly of the wrong size as well.
    if (told.has(pathText(issue.path))) return [];
    told.add(pathText(issue.path));
    const value = valueAt(source.data, issue.path);
    if (value === undefined) {
      // A key that was only mistyped is not missing as well.
      return meant.has(pathText(issue.path)) ? [] : [missing(issue, source, schema)];
    }
    const { rule, message, hint } = wording(issue, value, schema);
    return [{ ...source.placeOf(issue.path), rule, severity: 'error', message, hint }];
  });
}

/** The fields that mistyped keys were most likely meant to be. */
export function meantKeys(
  data: unknown,
  schema: z.ZodType,
  error: z.ZodError,
): { key: string; path: Path }[] {
  return error.issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    return issue.keys.flatMap((key) => {
      const name = meantKey(key, issue.path, data, schema);
      return name === null ? [] : [{ key, path: [...issue.path, name] }];
    });
  });
}

/** Of the fields at a path, the one a key is near to: sooner one that is not there than one that is. */
function meantKey(key: string, path: Path, data: unknown, schema: z.ZodType): string | null {
  const known = keysAt(schema, path);
  const absent = known.filter((name) => valueAt(data, [...path, name]) === undefined);
  return nearest(key, absent) ?? nearest(key, known);
}

function unknownKeys(
  issue: Issue & { code: 'unrecognized_keys' },
  source: YamlSource,
  schema: z.ZodType,
): LocalProblem[] {
  return issue.keys.map((key) => {
    const path = [...issue.path, key];
    const meant = meantKey(key, issue.path, source.data, schema);
    const known = keysAt(schema, issue.path);
    return {
      ...source.placeOfKey(path),
      rule: 'unknown-key',
      severity: 'error',
      message: `${fieldName(path)} is not a field`,
      hint: meant === null ? fieldsHint(known) : `did you mean ${quote(meant)}?`,
    };
  });
}

function fieldsHint(known: string[]): string {
  if (known.length === 0) return 'this site declares no fields of its own in `content/site.yaml`';
  return known.length > 12 ? 'the guide lists every field' : `the fields here are ${list(known)}`;
}

function missing(issue: Issue, source: YamlSource, schema: z.ZodType): LocalProblem {
  const parent = issue.path.slice(0, -1);
  const place = firstLine(parent.length === 0 ? source.placeOf(parent) : source.placeOfKey(parent));
  if (issue.path.length === 0) {
    const message = 'there is nothing in the frontmatter';
    return { ...place, rule: 'frontmatter-missing', severity: 'error', message, hint: null };
  }
  const hint = schemaAt(schema, issue.path)?.meta()?.description ?? expectation(issue);
  const message = `${fieldName(issue.path)} is missing`;
  return { ...place, rule: 'required', severity: 'error', message, hint };
}

/** What is missing has no place, so the head of what it is missing from is shown. */
function firstLine(place: Place): Place {
  if (place.endLine === place.line) return place;
  return { ...place, endLine: place.line, endColumn: place.column + 1 };
}

type Wording = Pick<LocalProblem, 'rule' | 'message' | 'hint'>;

function wording(issue: Issue, value: unknown, schema: z.ZodType): Wording {
  const name = fieldName(issue.path);
  const is = `${name} is ${show(value)}`;
  switch (issue.code) {
    case 'invalid_value':
      return notAllowed(issue, value, wordsOf(valueSchemaAt(schema, issue.path)));
    case 'invalid_type':
      return { rule: 'wrong-type', message: is, hint: expectation(issue) };
    case 'too_small':
    case 'too_big':
      return size(issue, value, name);
    case 'custom':
      return custom(issue, name, is);
    default:
      return { rule: 'format', message: is, hint: `expected ${issue.message}` };
  }
}

/** The schema's own tests say by `params.rule` which rule they are; their messages go on after "expected". */
function custom(issue: Issue & { code: 'custom' }, name: string, is: string): Wording {
  const rule = typeof issue.params?.['rule'] === 'string' ? issue.params['rule'] : 'format';
  const hint = rule === 'hypothesis-field' ? `write ${issue.message}` : `expected ${issue.message}`;
  return { rule, message: INSTEAD_OF_VALUE[rule] ? `${name} ${INSTEAD_OF_VALUE[rule]}` : is, hint };
}

/** What would break the message that shows it, or does not matter. */
const INSTEAD_OF_VALUE: Record<string, string> = {
  'text-not-well-formed': 'is not well-formed Unicode',
  'text-control-character': 'has a control character in it',
  'hypothesis-field': 'stands at an event of another kind',
};

function size(issue: Issue & { code: 'too_small' | 'too_big' }, value: unknown, name: string): Wording {
  const bound = issue.code === 'too_small' ? `at least ${issue.minimum}` : `at most ${issue.maximum}`;
  if (typeof value === 'number')
    return { rule: 'out-of-range', message: `${name} is ${value}`, hint: `expected ${bound}` };
  const [size, unit] = Array.isArray(value)
    ? [value.length, value.length === 1 ? 'entry' : 'entries']
    : [String(value).length, String(value).length === 1 ? 'character' : 'characters'];
  const rule = issue.code === 'too_small' ? 'too-short' : 'too-long';
  return { rule, message: `${name} has ${size} ${unit}`, hint: `expected ${bound}` };
}

/** Values of vocabularies have rules of their own, since people look these up by name. */
const VOCABULARY: [pattern: RegExp, rule: string, noun: string, where: string][] = [
  [
    /(?:^cause\.category|\.cause|\.suspect\.\d+)$/,
    'cause-unknown-category',
    'a cause',
    '`content/causes.yaml`',
  ],
  [/^symptoms\.\d+\.kind$/, 'symptom-unknown-kind', 'a kind of symptom', '`content/symptoms.yaml`'],
  [/^severity$/, 'severity-unknown-level', 'a severity level of this site', '`content/site.yaml`'],
];

function notAllowed(issue: Issue & { code: 'invalid_value' }, value: unknown, words: Words): Wording {
  const path = pathText(issue.path);
  const [, rule, noun, where] = VOCABULARY.find(([pattern]) => pattern.test(path)) ?? [
    null,
    'value-not-allowed',
    `a value of ${fieldName(typeof issue.path.at(-1) === 'number' ? issue.path.slice(0, -1) : issue.path)}`,
    null,
  ];
  const allowed = issue.values.map(String);
  const written = String(value);
  const near = nearest(written, allowed) ?? soleEnding(written, allowed) ?? meantByWords(written, words);
  // A first level is no cause of its own, whether it is called by its id or by another word.
  const isLevel = rule === 'cause-unknown-category' && (near === null || !allowed.includes(near));
  const branch = isLevel ? secondLevels(near ?? written, allowed) : null;
  const rest = where && allowed.length > 12 ? `the values are in ${where}` : `expected ${list(allowed)}`;
  const hint = branch ?? (near === null ? rest : `did you mean ${quote(near)}?`);
  return { rule, message: `${show(value)} is not ${noun}`, hint };
}

/** `configuration/cache` for `cache`, where no other cause is called so. */
function soleEnding(value: string, allowed: string[]): string | null {
  const ending = allowed.filter((cause) => cause.endsWith(`/${value}`));
  return ending.length === 1 ? ending[0]! : null;
}

/** A first level where a second one is wanted: its second levels are what helps. */
function secondLevels(value: string, allowed: string[]): string | null {
  const children = allowed.filter((cause) => cause.startsWith(`${value}/`));
  return children.length === 0 ? null : `expected a second level: ${list(children)}`;
}

function expectation(issue: Issue): string | null {
  if (issue.code === 'invalid_type') return `expected ${TYPES[issue.expected] ?? issue.expected}`;
  if (issue.code === 'invalid_value') return `expected ${list(issue.values.map(String))}`;
  return issue.message === 'Invalid input' ? null : `expected ${issue.message}`;
}

const TYPES: Record<string, string> = {
  string: 'a text (in quotes where it looks like a number or `true`)',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'an object with keys of its own',
  record: 'an object with keys of its own',
};

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      value !== null && typeof value === 'object' && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    data,
  );
}
