import type { z } from 'zod';
import type { Path } from './yaml.ts';

/** The fields that a schema knows at a path; none where it is no object there. */
export function keysAt(schema: z.ZodType, path: Path): string[] {
  const at = schemaAt(schema, path);
  return at ? Object.keys(defOf(unwrap(at)).shape ?? {}) : [];
}

/** The schema of a field, with its description; `null` where there is no such field. */
export function schemaAt(schema: z.ZodType, path: Path): z.ZodType | null {
  let at: z.core.$ZodType = schema;
  for (const key of path) {
    const def = defOf(unwrap(at));
    const next = def.shape ? ownEntry(def.shape, String(key)) : (def.element ?? def.valueType);
    if (!next) return null;
    at = next;
  }
  return at as z.ZodType;
}

/** The schema of a field's value where it is there: what an optional or defaulted field holds. */
export function valueSchemaAt(schema: z.ZodType, path: Path): z.ZodType | null {
  const at = schemaAt(schema, path);
  return at && (unwrap(at) as z.ZodType);
}

interface Def {
  shape?: Record<string, z.core.$ZodType>;
  element?: z.core.$ZodType;
  valueType?: z.core.$ZodType;
  innerType?: z.core.$ZodType;
  in?: z.core.$ZodType;
}

function defOf(schema: z.core.$ZodType): Def {
  return schema._zod.def as Def;
}

/** Optional and defaulted fields, and texts that become moments, are what they hold. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  const { innerType, in: input } = defOf(schema);
  const inner = innerType ?? input;
  return inner ? unwrap(inner) : schema;
}

function ownEntry<T>(entries: Record<string, T>, key: string): T | undefined {
  return Object.hasOwn(entries, key) ? entries[key] : undefined;
}
