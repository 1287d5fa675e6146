import { z } from 'zod';
import { keysOf } from './keys-of.ts';
import { slugSchema, webAddress } from './scalar-schemas.ts';
import { AUDIENCES } from './vocabulary.ts';

const fieldKey = z.string().regex(/^[a-z][a-z0-9_]*$/, 'lower-case letters, digits and underscores');

/** A field of the adopter's own, kept under `extra` in a report. */
const siteFieldSchema = z
  .strictObject({
    name: fieldKey.meta({ description: 'Its key under `extra`.' }),
    label: z.string().min(1).meta({ description: 'What the page and the form call it.' }),
    help: z.string().min(1).optional().meta({ description: 'A sentence for whoever fills it in.' }),
    type: z.enum(['text', 'number', 'date', 'choice']),
    choices: z.array(z.string().min(1)).min(1).optional().meta({ description: 'Of a `choice`: its values.' }),
    facet: z.boolean().default(false).meta({ description: 'Whether incidents can be filtered by it.' }),
  })
  .refine((field) => (field.type === 'choice') === (field.choices !== undefined), {
    error: '`choices` for a field of the type `choice`, and for no other',
    path: ['choices'],
  });

const levelSchema = z.strictObject({
  id: slugSchema,
  definition: z.string().min(5).meta({ description: 'When to choose it, in a sentence.' }),
});

const collectionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('selection') }),
  z.strictObject({
    kind: z.literal('census'),
    organisation: slugSchema,
    since: z.iso.date(),
    severities: z.array(z.string()).min(1).optional(),
  }),
]);

const partsSchema = z
  .array(
    z
      .string()
      .regex(/^\d{4}(?:-\d{4})?$/, 'a year or the first and last of several, in quotes: `"2019-2021"`'),
  )
  .refine((parts) => parts.flatMap((years) => [years.slice(0, 4), years.slice(-4)]).every(isInOrder), {
    error: 'years in their order, none of them twice',
  });

/** The shape of `content/site.yaml`. */
export const siteSchema = z.strictObject({
  name: z.string().min(1).meta({ description: 'What the site is called.' }),
  tagline: z.string().min(1).meta({
    description:
      'What it is, in a sentence: for feeds, for those who find or share it, and on an empty front page.',
  }),
  address: webAddress.meta({
    description: 'Where it is published; a path after the host is the folder it is served from.',
  }),
  language: z
    .string()
    .min(2)
    .default('en')
    .meta({ description: 'BCP 47 tag of the interface and, by default, of the reports.' }),
  timeZone: z
    .string()
    .default('UTC')
    .refine(isTimeZone, { error: 'a time zone of the IANA database, such as `Europe/Paris`' })
    .meta({
      description:
        'The zone of the place that reads it: a report whose times are of another zone has them in this one beside, and times typed into the form are of it unless one says otherwise. Days in lists, filters and charts stay those of the report’s own zone.',
    }),
  repository: z
    .strictObject({ url: webAddress, branch: z.string().min(1).default('main') })
    .optional()
    .meta({ description: 'Where reports are edited; without it there are no edit links.' }),
  parts: partsSchema.default([]).meta({
    description:
      'Of a collection that is too large for one machine: the years of each part that is built by itself, such as `"2019-2021"` or `"2022"`, the earliest first.',
  }),
  organisation: slugSchema.meta({ description: 'The organisation of a report that names none.' }),
  severities: z.array(levelSchema).default([]).meta({ description: 'Levels, the gravest first.' }),
  collection: collectionSchema.default({ kind: 'selection' }).meta({
    description:
      'A `selection` is what somebody chose to put in. A `census` holds every incident of an organisation since a date (of the stated severities, where given); only then are intervals and rates computed.',
  }),
  robots: z
    .enum(['index', 'noindex'])
    .default('index')
    .meta({ description: 'Whether search engines may list it.' }),
  socialCards: z.boolean().default(true).meta({
    description:
      'Whether each report has a picture for those who share its link; it is made once, in the build.',
  }),
  fields: z
    .array(siteFieldSchema)
    .default([])
    .meta({ description: 'Fields of your own, kept under `extra`.' }),
  audience: z
    .enum(keysOf(AUDIENCES))
    .default('public')
    .meta({ description: 'Of a report that does not say.' }),
  publicHides: z.array(z.string().min(1)).default([]).meta({
    description: 'Paths of fields that a public build leaves out, such as `impact.cost`.',
  }),
});

export type SiteSettings = z.output<typeof siteSchema>;
export type SiteField = z.output<typeof siteFieldSchema>;

const link = z.strictObject({ title: z.string().min(1), url: webAddress });

/** The shape of `content/services.yaml`: what the slugs under `services` stand for. */
export const servicesFileSchema = z.record(
  slugSchema,
  z.strictObject({
    name: z.string().min(1),
    aliases: z.array(z.string().min(1)).default([]),
    organisation: slugSchema.optional(),
    team: z.string().min(1).optional(),
    tier: z.union([z.string(), z.number()]).optional(),
    links: z.array(link).default([]),
    paths: z
      .array(z.strictObject({ repository: z.string().min(1), globs: z.array(z.string().min(1)).min(1) }))
      .default([]),
  }),
);

/** The shape of `content/organisations.yaml`. */
export const organisationsFileSchema = z.record(
  slugSchema,
  z.strictObject({
    name: z.string().min(1),
    aliases: z.array(z.string().min(1)).default([]),
    url: webAddress.optional(),
  }),
);

export type Services = z.output<typeof servicesFileSchema>;
export type Organisations = z.output<typeof organisationsFileSchema>;

/** First and last years by turns: one part may begin and end with the same, and the next only after it. */
function isInOrder(year: string, place: number, years: string[]): boolean {
  const before = years[place - 1] ?? '';
  return place % 2 === 0 ? year > before : year >= before;
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
