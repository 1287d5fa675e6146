import { list, nearest, quote } from './field-name.ts';
import { fieldsOf } from './field-reference.ts';
import type { FieldReference } from './field-reference.ts';
import type { ReportSchema } from './schema.ts';

/** Where these are absent a report says something else, not less: whom it is for, what counts, whose it is. */
const STANDING = [
  'audience',
  'kind',
  'organisation',
  'origin',
  'language',
  'timeline.kind',
  'timeline.reveals',
];

/** Why a path cannot stand under `publicHides`. */
export interface HideFault {
  /** Its place in the list. */
  index: number;
  message: string;
  hint: string;
}

/** What is wrong with `publicHides`: a public build can leave out optional fields that there are, and no others. */
export function hideFaults(hides: readonly string[], schema: ReportSchema): HideFault[] {
  if (hides.length === 0) return [];
  const fields = new Map(flat(fieldsOf(schema)).map((field) => [field.path, field]));
  return hides.flatMap((path, index) => {
    const field = fields.get(path);
    const fault = field ? faultOf(field, fields) : noSuchField(path, [...fields.keys()]);
    return fault ? [{ index, ...fault }] : [];
  });
}

type Fault = Omit<HideFault, 'index'>;

function faultOf({ path, required }: FieldReference, fields: Map<string, FieldReference>): Fault | null {
  if (STANDING.includes(path)) {
    const message = `${quote(path)} cannot be hidden: without it a report would say something else`;
    return {
      message,
      hint: `remove it from the list; a report that must not be seen has \`audience: internal\``,
    };
  }
  if (!required) return null;
  const parent = path.slice(0, Math.max(0, path.lastIndexOf('.')));
  const above = fields.get(parent);
  const hint =
    above && faultOf(above, fields) === null
      ? `hide ${quote(parent)} as a whole, or remove this from the list`
      : 'remove it from the list; a report that must not be seen has `audience: internal`';
  return { message: `${quote(path)} cannot be hidden: it is required`, hint };
}

function noSuchField(path: string, known: string[]): Fault {
  const near = nearest(path, known);
  const hint =
    near === null
      ? `name a field by its path, such as ${list(['impact.cost', 'actions.owner'])}; the guide lists all of them`
      : `did you mean ${quote(near)}?`;
  return { message: `${quote(path)} is not a field of a report`, hint };
}

/** The evidence of a field goes with the field, so it has no paths of its own. */
function flat(fields: readonly FieldReference[]): FieldReference[] {
  return fields.flatMap((field) => [field, ...(field.path === 'evidence' ? [] : flat(field.fields))]);
}
