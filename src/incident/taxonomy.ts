import { z } from 'zod';
import { slugSchema } from './scalar-schemas.ts';

const sentence = z.string().min(10);
const aliases = z
  .array(z.string().regex(/^[^A-Z]+$/, 'lower case'))
  .default([])
  .meta({ description: 'Words people search for, in lower case.' });

const subcauseSchema = z.strictObject({
  id: slugSchema,
  name: z.string().min(2),
  definition: sentence,
  chooseWhen: sentence.optional(),
  notWhen: sentence.optional(),
  aliases,
  crosswalk: z
    .record(slugSchema, z.string())
    .optional()
    .meta({ description: 'Its name in published taxonomies.' }),
});

/** The shape of `content/causes.yaml`. */
export const causesFileSchema = z.array(
  subcauseSchema.extend({ children: z.array(subcauseSchema).min(1) }).meta({ description: 'A first level.' }),
);

/** The shape of `content/symptoms.yaml`. */
export const symptomsFileSchema = z.array(subcauseSchema.omit({ crosswalk: true }));

/** A cause of either level. */
export interface Cause {
  /** `configuration` or `configuration/cache`. */
  id: string;
  /** Of a second level, the id of its first; else `null`. */
  branch: string | null;
  name: string;
  definition: string;
  chooseWhen: string | null;
  notWhen: string | null;
  aliases: string[];
  crosswalk: Record<string, string>;
}

export type SymptomKind = Omit<Cause, 'branch' | 'crosswalk'>;

export interface Taxonomy {
  /** Both levels, each first level followed by its children, in the order of the file. */
  causes: Map<string, Cause>;
  symptoms: Map<string, SymptomKind>;
}

/** The taxonomy of two files that have passed their schemas. */
export function taxonomyOf(
  causesFile: z.output<typeof causesFileSchema>,
  symptomsFile: z.output<typeof symptomsFileSchema>,
): Taxonomy {
  const causes = causesFile.flatMap(({ children, ...first }) => [
    causeOf(first, null),
    ...children.map((child) => causeOf({ ...child, id: `${first.id}/${child.id}` }, first.id)),
  ]);
  const symptoms = symptomsFile.map((symptom) => ({ ...plain(symptom), id: symptom.id }));
  return { causes: byId(causes), symptoms: byId(symptoms) };
}

type Entry = z.output<typeof subcauseSchema>;

function causeOf(entry: Entry, branch: string | null): Cause {
  return { ...plain(entry), branch, crosswalk: entry.crosswalk ?? {} };
}

function plain({
  id,
  name,
  definition,
  chooseWhen,
  notWhen,
  aliases,
}: Omit<Entry, 'crosswalk'>): SymptomKind {
  return { id, name, definition, chooseWhen: chooseWhen ?? null, notWhen: notWhen ?? null, aliases };
}

function byId<T extends { id: string }>(entries: T[]): Map<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}
