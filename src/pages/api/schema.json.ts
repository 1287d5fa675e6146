import { absolute } from '../../site/addresses.ts';
import { jsonSchemaOf } from '../../incident/json-schema.ts';
import { schema, settings, taxonomy } from '../../site/content.ts';

export const GET = (): Response =>
  Response.json(
    jsonSchemaOf(
      { schema, taxonomy, settings },
      { id: absolute('/api/schema.json'), title: `A report of ${settings.name}` },
    ),
  );
