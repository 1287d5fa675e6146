import { z } from 'zod';
import { extraSchema } from './extra-schema.ts';
import {
  actionSchema,
  detectionSchema,
  eventSchema,
  impactSchema,
  learningSchema,
  sourceSchema,
  symptomSchema,
  timesSchema,
} from './field-schemas.ts';
import { called, causeWords, symptomWords, vocabularyWords } from './meant-value.ts';
import { durationSchema, idSchema, isLanguageTag, slugSchema, text } from './scalar-schemas.ts';
import { keysOf } from './keys-of.ts';
import type { SiteSettings } from './settings.ts';
import type { Taxonomy } from './taxonomy.ts';
import {
  AUDIENCES,
  BASES,
  FIX_KINDS,
  INCIDENT_KINDS,
  ORIGINS,
  RELATIONS,
  STATUSES,
  TRIGGERS,
} from './vocabulary.ts';

/**
 * The schema of a report's frontmatter: the one place where its fields are written. Checker, content collection,
 * JSON Schema, form, importer and the guide's field reference are all made from it; the descriptions are what
 * authors read. It depends on the site: its causes, symptoms, severity levels and own fields.
 */
export function reportSchema(taxonomy: Taxonomy, settings: Pick<SiteSettings, 'severities' | 'fields'>) {
  const causeIds = [...taxonomy.causes.values()];
  const words = causeWords(taxonomy);
  const second = causeIds.filter((entry) => entry.branch !== null).map((entry) => entry.id);
  const cause = called(z.enum(second), words);
  const suspect = called(z.enum(causeIds.map((entry) => entry.id)), words);
  const symptom = called(z.enum([...taxonomy.symptoms.keys()]), symptomWords(taxonomy));
  const severity = z.enum(settings.severities.map((level) => level.id));

  return z.strictObject({
    title: text(5, 120).meta({ description: 'What broke, in plain words.' }),
    summary: text(20, 600).meta({ description: 'One paragraph for lists, feeds and search.' }),
    status: z.enum(keysOf(STATUSES)).meta({
      description:
        'How far the report is: a `draft` is built by `npm run dev` only; `in-review` is built, marked so, and left out of figures.',
    }),
    kind: z.enum(keysOf(INCIDENT_KINDS)).default('incident').meta({
      description: 'Near misses have pages and are searched, and are counted apart.',
    }),
    organisation: slugSchema
      .optional()
      .meta({ description: 'Where it happened; by default the site’s own organisation.' }),
    severity: severity
      .optional()
      .meta({ description: 'One of the site’s levels, as `content/site.yaml` defines them.' }),
    services: z.array(slugSchema).meta({
      description:
        'What was hit, as slugs; names stand in `content/services.yaml`, and a slug that is not there is allowed. `[]` only where nothing names one.',
    }),
    symptoms: z
      .array(symptomSchema(symptom))
      .default([])
      .meta({ description: 'What could be seen before the cause was known.' }),
    times: timesSchema.meta({ description: 'The milestones that the timeline does not give.' }),
    duration: durationSchema.optional().meta({
      description:
        'How long it lasted, in ISO 8601: only where the times cannot give it, or the source states another one, which then wins.',
    }),
    detection: detectionSchema.optional().meta({ description: 'How the organisation first knew.' }),
    impact: impactSchema.optional().meta({ description: 'What it did to users. Every number is optional.' }),
    cause: z
      .strictObject({
        category: cause.meta({
          description:
            'The condition without which the trigger would have been harmless: a second level of `content/causes.yaml`; `unknown/undetermined` is a value.',
        }),
        component: text(2, 120).optional().meta({ description: 'The part in which it lay.' }),
        summary: text(10, 1000).optional().meta({ description: 'The cause in a sentence or two.' }),
      })
      .meta({ description: 'Why it could happen.' }),
    contributing: z
      .array(
        z.strictObject({
          cause: cause.meta({ description: 'A second level of `content/causes.yaml`.' }),
          text: text(5, 1000).optional().meta({ description: 'How it contributed.' }),
        }),
      )
      .default([])
      .meta({ description: 'What made it possible, worse or longer.' }),
    trigger: called(z.enum(keysOf(TRIGGERS)), vocabularyWords(TRIGGERS, taxonomy))
      .optional()
      .meta({ description: 'What set it off, as opposed to why it could happen.' }),
    fix: z
      .strictObject({
        kinds: z
          .array(z.enum(keysOf(FIX_KINDS)))
          .default([])
          .meta({ description: 'What kind of action ended it.' }),
        summary: text(5, 1000).optional().meta({ description: 'What was done, in a sentence or two.' }),
      })
      .optional()
      .meta({ description: 'What ended it.' }),
    timeline: z.array(eventSchema(suspect)).default([]).meta({
      description:
        'What happened when, in order; it may begin before the start (the latent change) and go on after the end.',
    }),
    learning: learningSchema.optional().meta({ description: 'What others can take from it.' }),
    actions: z
      .array(actionSchema)
      .default([])
      .meta({ description: 'What was promised, and what became of it.' }),
    related: z
      .array(
        z.strictObject({
          id: idSchema.meta({ description: 'The other report’s id.' }),
          how: z.enum(keysOf(RELATIONS)).meta({ description: 'What this report is to the other.' }),
        }),
      )
      .max(100)
      .default([])
      .meta({ description: 'Other reports that belong to it; each names the other.' }),
    tags: z.array(slugSchema).default([]).meta({ description: 'Free keywords, as slugs.' }),
    sources: z.array(sourceSchema).default([]).meta({ description: 'Where the facts come from.' }),
    evidence: z
      .record(
        text(1, 200),
        z.strictObject({
          source: z.int().min(1).meta({ description: 'The number of the source in `sources`, from 1.' }),
          where: text(1, 500)
            .optional()
            .meta({ description: 'Where in it, such as “section Timeline, 14:05”; no quotations.' }),
        }),
      )
      .default({})
      .meta({
        description:
          'Which source bears which field: the path of a field, such as `times.started`, and where it was read.',
      }),
    origin: z.enum(keysOf(ORIGINS)).default('written').meta({
      description:
        'How the report came about; a `compiled` one is made from public sources, listed under `sources`.',
    }),
    basis: z.enum(keysOf(BASES)).optional().meta({
      description:
        'Of a compiled report: whether the organisation’s own report was read, or a summary of it.',
    }),
    audience: z
      .enum(keysOf(AUDIENCES))
      .optional()
      .meta({ description: 'Who may read it; by default as the site says.' }),
    language: z
      .string()
      .refine(isLanguageTag, { error: 'a BCP 47 language tag such as `en` or `fr-CA`' })
      .optional()
      .meta({ description: 'The language it is written in; by default the site’s.' }),
    extra: extraSchema(settings.fields)
      .optional()
      .meta({ description: 'The site’s own fields, as `content/site.yaml` declares them.' }),
  });
}

export type ReportSchema = ReturnType<typeof reportSchema>;
/** Frontmatter that has passed the schema: defaults filled in, moments read. */
export type Frontmatter = z.output<ReportSchema>;
/** Frontmatter as an author writes it. */
export type WrittenFrontmatter = z.input<ReportSchema>;
