import { z } from 'zod';
import type { Content } from './content.ts';
import { enumDescriptions } from './enum-descriptions.ts';

/** How a JSON Schema is to be called, and the draft of it; editors of YAML know draft 7 best. */
export interface SchemaNaming {
  id: string;
  title: string;
  draft?: '2020-12' | '7';
}

/**
 * The schema of frontmatter as JSON Schema, for editors and programs. What each value of an enumeration means stands
 * under `enumDescriptions`, as VS Code and its relatives read it; validators pass over it.
 */
export function jsonSchemaOf(
  { schema, ...content }: Pick<Content, 'schema' | 'taxonomy' | 'settings'>,
  { id, title, draft = '2020-12' }: SchemaNaming,
) {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io: 'input',
    target: `draft-${draft}`,
    override: ({ jsonSchema }) => {
      const descriptions = enumDescriptions((jsonSchema.enum ?? []).map(String), content);
      if (descriptions) Object.assign(jsonSchema, { enumDescriptions: descriptions });
    },
  });
  return { $schema, $id: id, title, ...rest };
}
