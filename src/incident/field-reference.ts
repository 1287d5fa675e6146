import { z } from 'zod';
import * as vocabulary from './vocabulary.ts';
import type { Term } from './vocabulary.ts';

/** A field as the guide explains it. */
export interface FieldReference {
  /** `times.started`; entries of a list are not numbered. */
  path: string;
  /** In words: `text, 5 to 120 characters`. */
  type: string;
  required: boolean;
  description: string;
  /** Of a vocabulary: each value, with its definition. Causes and symptoms have pages of their own. */
  values: { value: string; definition: string | null }[];
  fields: FieldReference[];
}

interface Node {
  type?: string;
  description?: string;
  enum?: string[];
  pattern?: string;
  format?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  properties?: Record<string, Node>;
  required?: string[];
  items?: Node;
  additionalProperties?: Node | boolean;
  anyOf?: Node[];
  oneOf?: Node[];
}

/** Every field of a report or of the settings, from its schema; so that the reference can say nothing else than the checker. */
export function fieldsOf(schema: z.ZodType): FieldReference[] {
  return fieldsAt(z.toJSONSchema(schema, { io: 'input' }) as Node, '');
}

function fieldsAt(node: Node, prefix: string): FieldReference[] {
  // One of several shapes: together they have these fields.
  const own =
    node.properties ?? Object.assign({}, ...(node.oneOf ?? []).map((shape) => shape.properties ?? {}));
  return Object.entries<Node>(own).map(([key, field]) => {
    const path = `${prefix}${key}`;
    const inner =
      field.items ?? (typeof field.additionalProperties === 'object' ? field.additionalProperties : field);
    return {
      path,
      type: typeText(field),
      required: node.required?.includes(key) ?? false,
      description: field.description ?? '',
      values: valuesOf(inner.enum ?? []),
      fields: fieldsAt(inner, `${path}.`),
    };
  });
}

/** Above this a list is a taxonomy, which has a page of its own. */
const MOST_VALUES = 16;

function valuesOf(values: string[]): FieldReference['values'] {
  if (values.length > MOST_VALUES) return [];
  const terms = (Object.values(vocabulary) as Record<string, Term>[]).find((known) =>
    values.every((value) => Object.hasOwn(known, value)),
  );
  return values.map((value) => ({ value, definition: terms?.[value]?.definition ?? null }));
}

function typeText(node: Node): string {
  if (node.type === 'array') return `list of ${plural(node.items ?? {})}`;
  if (node.enum) return node.enum.length > MOST_VALUES ? 'one of the site’s' : 'one of these';
  if (node.oneOf) return 'object';
  if (node.type === 'object') return node.properties ? 'object' : 'object by field';
  if (node.type === 'number' || node.type === 'integer')
    return range(node, node.type === 'integer' ? 'whole number' : 'number');
  if (node.type === 'boolean') return 'true or false';
  if (node.format === 'uri') return 'address';
  if (node.format === 'date') return 'date';
  if (node.pattern?.includes('unknown') === true) return 'moment';
  if (node.pattern?.startsWith('^~?P') === true) return 'duration';
  if (node.pattern?.startsWith('^[a-z0-9]') === true) return 'slug';
  return range({ ...node, minimum: node.minLength, maximum: node.maxLength } as Node, 'text', ' characters');
}

function plural(node: Node): string {
  if (node.properties) return 'objects';
  const one = typeText(node);
  return one === 'slug' ? 'slugs' : one.startsWith('text') ? 'texts' : one;
}

function range({ minimum, maximum }: Node, name: string, unit = ''): string {
  if (minimum === undefined && maximum === undefined) return name;
  // Zod states the bounds of whole numbers that no computer could count beyond.
  if (maximum === undefined || maximum === Number.MAX_SAFE_INTEGER)
    return `${name}, at least ${minimum}${unit}`;
  return minimum === undefined
    ? `${name}, at most ${maximum}${unit}`
    : `${name}, ${minimum} to ${maximum}${unit}`;
}
