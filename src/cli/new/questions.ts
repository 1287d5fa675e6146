import { z } from 'zod';
import type { Content } from '../../incident/content.ts';
import { fieldsOf } from '../../incident/field-reference.ts';
import type { FieldReference } from '../../incident/field-reference.ts';
import { choicesAt } from './choices.ts';
import type { Choice } from './choices.ts';

/** Something that is asked about an incident: a field of a report, as the schema has it. */
export interface Question {
  /** Where the answer stands in the frontmatter: `['times', 'started']`. */
  path: readonly string[];
  /** The flag that answers it, without its dashes. */
  flag: string;
  /** What the schema says of the field. */
  help: string;
  form: 'text' | 'moment' | 'day' | 'number' | 'choice' | 'slug' | 'entry';
  /** Whether it may be answered more than once. */
  many: boolean;
  required: boolean;
  /** Of a choice, what can be chosen. */
  choices: readonly Choice[];
  /** Of an entry, what is asked of each. */
  parts: readonly Question[];
}

interface Node {
  type?: string;
  enum?: string[];
  pattern?: string;
  format?: string;
  properties?: Record<string, Node>;
  items?: Node;
}

/** Every question that a report of this site answers, in the order of its fields; made from its schema alone. */
export function questionsOf(content: Content): Question[] {
  const schema = z.toJSONSchema(content.schema, { io: 'input' }) as Node;
  return named(asked(schema, fieldsOf(content.schema), [], content));
}

type Unnamed = Omit<Question, 'flag'>;

function asked(node: Node, fields: readonly FieldReference[], above: string[], content: Content): Unnamed[] {
  return Object.entries(node.properties ?? {}).flatMap(([key, field]): Unnamed[] => {
    const path = [...above, key];
    const reference = fields.find((each) => each.path.split('.').at(-1) === key)!;
    if (field.properties) return asked(field, reference.fields, path, content);
    const inner = field.items ?? field;
    const form = formOf(inner);
    // What has keys of the author’s own, such as evidence, is written in the file.
    if (form === null) return [];
    const parts =
      form === 'entry'
        ? named(asked(inner, reference.fields, [], content)).map((part) => ({
            ...part,
            flag: part.path.join('-'),
          }))
        : [];
    const choices = form === 'choice' ? choicesAt(path, inner.enum ?? [], reference, content) : [];
    const { description: help, required } = reference;
    return [{ path, help, form, many: field.items !== undefined, required, choices, parts }];
  });
}

function formOf(node: Node): Question['form'] | null {
  if (node.properties) return 'entry';
  if (node.enum) return 'choice';
  if (node.type === 'number' || node.type === 'integer') return 'number';
  if (node.type !== 'string') return null;
  if (node.format === 'date') return 'day';
  if (node.pattern?.includes('unknown') === true) return 'moment';
  return node.pattern?.startsWith('^[a-z0-9]') === true ? 'slug' : 'text';
}

/** The names that people would try first; the others follow from the path. */
const FLAGS: Record<string, string> = {
  'cause.category': 'cause',
  contributing: 'contributing',
  timeline: 'event',
  'impact.requestsFailed': 'requests-failed',
};
/** The command’s own. */
const RESERVED = ['help', 'body', 'yes'];
/** What need not be said to know what is meant. */
const UNSAID = ['times', 'learning', 'extra'];

function named(questions: Unnamed[]): Question[] {
  const taken = new Set(RESERVED);
  return questions.map((question) => {
    const path = question.path.join('.');
    const said = question.path.filter((key, index) => index > 0 || !UNSAID.includes(key));
    const short = FLAGS[path] ?? flagOf(said, question.many);
    // A field of the site’s own may be called like one that every report has.
    const isFree = !taken.has(short) && !short.startsWith('no-');
    const flag = isFree ? short : flagOf(question.path, question.many);
    taken.add(flag);
    return { ...question, flag };
  });
}

function flagOf(path: readonly string[], many: boolean): string {
  const words = path
    .join('-')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase();
  return many ? words.replace(/s$/, '') : words;
}
