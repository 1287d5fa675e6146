import type { z } from 'zod';
import type { ReportSchema } from '../incident/schema.ts';

/** The report's schema with nothing required: what is left of a frontmatter that the strict one refuses. */
export function lenientSchema(schema: ReportSchema) {
  const { times, cause } = schema.shape;
  return schema.partial({ title: true, summary: true, status: true, services: true }).extend({
    times: times.partial().prefault({}),
    cause: cause.partial().prefault({}),
  });
}

export type LenientSchema = ReturnType<typeof lenientSchema>;
/** Frontmatter of which any part may be missing. */
export type Written = z.output<LenientSchema>;
