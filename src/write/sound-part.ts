import { lenientSchema } from '../check/lenient-schema.ts';
import { prune } from '../check/prune.ts';
import type { Frontmatter, ReportSchema } from '../incident/schema.ts';

/**
 * What of an unfinished frontmatter is sound, for drawing and comparing: what the schema refuses is left out, and what
 * it asks for and is not there counts as unknown.
 */
export function soundPart(data: Record<string, unknown>, schema: ReportSchema): Frontmatter | null {
  const sound = prune(data, lenientSchema(schema))?.data;
  if (!sound) return null;
  return {
    ...sound,
    title: sound.title ?? '',
    summary: sound.summary ?? '',
    status: sound.status ?? 'draft',
    services: sound.services ?? [],
    times: { ...sound.times, started: sound.times.started ?? { type: 'unknown' } },
    cause: { ...sound.cause, category: sound.cause.category ?? 'unknown/undetermined' },
  };
}
