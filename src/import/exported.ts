import type { ReportSchema } from '../incident/schema.ts';
import { readSource } from '../incident/source.ts';
import type { Imported } from './import-document.ts';

/**
 * A report that this site, or another like it, exported: it comes back as it was, each field with the line it stands
 * on. `null` where the text is something else.
 */
export function readExported(text: string, schema: ReportSchema): Imported | null {
  if (!/^---[ \t]*\r?\n/.test(text)) return null;
  const { source, problems } = readSource(text);
  if (!source || problems.length > 0 || !schema.safeParse(source.data).success) return null;
  const incident = source.data as Record<string, unknown>;
  const lines = text.split(/\r?\n/);
  const evidence = Object.entries(incident).map(([field, value]) => {
    const { line } = source.placeOfKey([field]);
    return { field, value, basis: 'stated' as const, line, quote: lines[line - 1]!.trim() };
  });
  return { isPostmortem: true, reason: null, incident, body: source.body, evidence, questions: [] };
}
