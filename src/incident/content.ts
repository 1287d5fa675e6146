import type { z } from 'zod';
import type { LocalProblem, Problem } from './problem.ts';
import { hideFaults } from './public-hides.ts';
import { reportSchema } from './schema.ts';
import type { ReportSchema } from './schema.ts';
import { schemaProblems } from './schema-problems.ts';
import { organisationsFileSchema, servicesFileSchema, siteSchema } from './settings.ts';
import type { Organisations, Services, SiteSettings } from './settings.ts';
import { causesFileSchema, symptomsFileSchema, taxonomyOf } from './taxonomy.ts';
import type { Taxonomy } from './taxonomy.ts';
import { readYaml } from './yaml.ts';
import type { YamlSource } from './yaml.ts';

/** What a content folder says apart from its reports. */
export interface Content {
  settings: SiteSettings;
  taxonomy: Taxonomy;
  services: Services;
  organisations: Organisations;
  /** The schema of a report on this site. */
  schema: ReportSchema;
}

/** The files of a content folder that are not reports, by name. */
export const CONTENT_FILES = [
  'site.yaml',
  'causes.yaml',
  'symptoms.yaml',
  'services.yaml',
  'organisations.yaml',
] as const;
export type ContentFile = (typeof CONTENT_FILES)[number];

/** A file's text and the path to name it by. */
export interface NamedText {
  file: string;
  text: string;
}

/**
 * Reads the files that reports refer to. Every problem of all of them is told; without an error there is content.
 */
export function readContent(files: Record<ContentFile, NamedText>): {
  content: Content | null;
  problems: Problem[];
} {
  const site = readFile(files['site.yaml'], siteSchema);
  const causes = readFile(files['causes.yaml'], causesFileSchema);
  const symptoms = readFile(files['symptoms.yaml'], symptomsFileSchema);
  const services = readFile(files['services.yaml'], servicesFileSchema, {});
  const organisations = readFile(files['organisations.yaml'], organisationsFileSchema, {});
  const problems = [site, causes, symptoms, services, organisations].flatMap((read) => read.problems);
  if (!site.data || !causes.data || !symptoms.data || !services.data || !organisations.data) {
    return { content: null, problems };
  }
  const taxonomy = taxonomyOf(causes.data, symptoms.data);
  const settings = site.data;
  const schema = reportSchema(taxonomy, settings);
  const hidden = hideProblems(settings.publicHides, schema, { ...files['site.yaml'], source: site.source! });
  if (hidden.length > 0) return { content: null, problems: [...problems, ...hidden] };
  return {
    content: { settings, taxonomy, services: services.data, organisations: organisations.data, schema },
    problems,
  };
}

function hideProblems(
  hides: string[],
  schema: ReportSchema,
  { file, source }: { file: string; source: YamlSource },
): Problem[] {
  return hideFaults(hides, schema).map(({ index, message, hint }) => ({
    file,
    ...source.placeOf(['publicHides', index]),
    rule: 'value-not-allowed',
    severity: 'error',
    message,
    hint,
  }));
}

function readFile<S extends z.ZodType>(
  { file, text }: NamedText,
  schema: S,
  ifEmpty?: z.input<S>,
): { data: z.output<S> | null; source: YamlSource | null; problems: Problem[] } {
  const named = (problem: LocalProblem): Problem => ({ file, ...problem });
  const { source, problems } = readYaml(text, 1);
  if (!source) return { data: null, source, problems: problems.map(named) };
  const parsed = schema.safeParse(source.data ?? ifEmpty);
  const twice = problems.map(named);
  if (parsed.success) return { data: twice.length === 0 ? parsed.data : null, source, problems: twice };
  return {
    data: null,
    source,
    problems: [...twice, ...schemaProblems(source, schema, parsed.error).map(named)],
  };
}
