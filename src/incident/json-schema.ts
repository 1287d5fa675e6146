import { z } from 'zod';
import type { ReportSchema } from './schema.ts';

/** The schema of frontmatter as JSON Schema (draft 2020-12), for editors and programs. */
export function jsonSchemaOf(schema: ReportSchema, { id, title }: { id: string; title: string }) {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12' });
  return { $schema, $id: id, title, ...rest };
}
