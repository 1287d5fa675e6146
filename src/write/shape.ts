import { z } from 'zod';
import type { Content } from '../incident/content.ts';
import * as vocabulary from '../incident/vocabulary.ts';
import type { Term } from '../incident/vocabulary.ts';

/** How a field is asked for. */
export type Asking =
  | 'text'
  | 'paragraph'
  | 'number'
  /** Yes, or not said. */
  | 'flag'
  | 'moment'
  | 'duration'
  | 'day'
  | 'address'
  /** A word of the taxonomy, found by searching it. */
  | 'cause'
  | 'symptom'
  /** One of a few values. */
  | 'choice'
  /** Any of a few values. */
  | 'choices'
  /** Causes of either level, with commas between them. */
  | 'causes'
  | 'slug'
  /** Slugs, with commas between them. */
  | 'slugs'
  /** A list of texts, or of entries with fields of their own. */
  | 'texts'
  | 'list'
  /** Entries by the path of a field. */
  | 'record'
  | 'group';

/** A field of the form, as the report's schema has it. */
export interface Shape {
  /** `times.started`; in an entry of a list, `timeline.*.at`. */
  path: string;
  asking: Asking;
  required: boolean;
  help: string;
  /** Of a field of the site's own, what it is called. */
  title: string | null;
  /** Of a choice: its values with what they are called and mean. */
  values: { value: string; name: string; definition: string | null }[];
  /** What stands where nothing is chosen. */
  fallback: string | null;
  /** The most characters of a text. */
  longest: number | null;
  fields: Shape[];
}

/** The part of JSON Schema that Zod makes of a report's schema. */
interface Node {
  type?: string;
  title?: string;
  description?: string;
  enum?: string[];
  pattern?: string;
  format?: string;
  maxLength?: number;
  default?: unknown;
  properties?: Record<string, Node>;
  required?: string[];
  items?: Node;
  additionalProperties?: Node | boolean;
}

type Site = Pick<Content, 'schema' | 'taxonomy' | 'settings'>;

/** Every field of the form in the order of the schema, so that it asks for nothing else than the checker knows. */
export function shapesOf(site: Site): Shape[] {
  return fieldsAt(z.toJSONSchema(site.schema, { io: 'input' }) as Node, '', site);
}

function fieldsAt(node: Node, prefix: string, site: Site): Shape[] {
  return Object.entries(node.properties ?? {}).map(([key, field]) =>
    shapeOf(field, `${prefix}${key}`, node.required?.includes(key) ?? false, site),
  );
}

function shapeOf(node: Node, path: string, required: boolean, site: Site): Shape {
  const asking = askingOf(node, site.taxonomy);
  const inner = typeof node.additionalProperties === 'object' ? node.additionalProperties : node.items;
  const fields = inner ? fieldsAt(inner, `${path}.*.`, site) : fieldsAt(node, `${path}.`, site);
  return {
    path,
    asking,
    required,
    help: node.description ?? '',
    title: node.title ?? null,
    values: asking === 'choice' || asking === 'choices' ? valuesOf(node, site) : [],
    fallback: typeof node.default === 'string' ? node.default : null,
    longest: node.maxLength ?? null,
    fields,
  };
}

/** Above this a line of its own would hide most of a text. */
const LONGEST_LINE = 120;

function askingOf(node: Node, taxonomy: Content['taxonomy']): Asking {
  if (node.type === 'array') return manyOf(node.items ?? {}, taxonomy);
  if (node.type === 'object') return node.properties ? 'group' : 'record';
  if (node.enum) return vocabularyOf(node.enum, taxonomy) ?? 'choice';
  if (node.type === 'number' || node.type === 'integer') return 'number';
  if (node.type === 'boolean') return 'flag';
  if (node.format === 'date') return 'day';
  if (node.format === 'uri') return 'address';
  if (node.pattern?.includes('unknown') === true) return 'moment';
  if (node.pattern?.startsWith('^~?P') === true) return 'duration';
  if (node.pattern?.startsWith('^[a-z0-9]') === true) return 'slug';
  return (node.maxLength ?? 0) > LONGEST_LINE ? 'paragraph' : 'text';
}

function manyOf(item: Node, taxonomy: Content['taxonomy']): Asking {
  if (item.properties) return 'list';
  const one = askingOf(item, taxonomy);
  if (one === 'cause') return 'causes';
  if (one === 'choice') return 'choices';
  return one === 'slug' ? 'slugs' : 'texts';
}

function vocabularyOf(values: string[], { causes, symptoms }: Content['taxonomy']): Asking | null {
  if (values.every((value) => causes.has(value))) return 'cause';
  return values.every((value) => symptoms.has(value)) ? 'symptom' : null;
}

function valuesOf(node: Node, { settings: { severities } }: Site): Shape['values'] {
  const values = node.enum ?? node.items?.enum ?? [];
  const terms = (Object.values(vocabulary) as Record<string, Term>[]).find((known) =>
    values.every((value) => Object.hasOwn(known, value)),
  );
  return values.map((value) => ({
    value,
    name: terms?.[value]?.name ?? value,
    definition: terms?.[value]?.definition ?? severities.find(({ id }) => id === value)?.definition ?? null,
  }));
}
