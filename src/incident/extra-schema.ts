import { z } from 'zod';
import { text } from './scalar-schemas.ts';
import type { SiteField } from './settings.ts';

/** The schema of `extra`: one optional key for each field that the site declares, none where it declares none. */
export function extraSchema(fields: SiteField[]) {
  return z.strictObject(
    Object.fromEntries(
      fields.map((field) => [
        field.name,
        valueSchema(field)
          .optional()
          .meta({ title: field.label, description: field.help ?? field.label }),
      ]),
    ),
  );
}

function valueSchema(field: SiteField): z.ZodType<string | number> {
  if (field.type === 'number') return z.number();
  if (field.type === 'date') return z.iso.date({ error: 'a date such as `2024-03-31`' });
  if (field.type === 'choice') return z.enum(field.choices ?? []);
  return text(1, 1000);
}
