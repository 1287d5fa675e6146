import { stringify } from 'yaml';
import type { Imported } from './import-document.ts';
import { slugify } from './slugify.ts';

/** The file of a draft: frontmatter, then body. */
export function reportText({
  incident,
  body,
}: {
  incident: Record<string, unknown> | null;
  body: string;
}): string {
  const yaml = stringify(incident, {
    lineWidth: 110,
    defaultStringType: 'PLAIN',
    aliasDuplicateObjects: false,
  });
  return body.trim() === '' ? `---\n${yaml}---\n` : `---\n${yaml}---\n\n${body.trim()}\n`;
}

/**
 * The file of a draft with its questions: a comment before its text keeps them until somebody has answered them. No page
 * shows it, and no public copy of the report has it.
 */
export function draftText({ incident, body, questions }: Imported): string {
  if (questions.length === 0) return reportText({ incident, body });
  const asked = questions.map(({ field, message }) => `- ${field}: ${uncommented(message)}`);
  const comment = `{/* Left open by the import; take out what is answered:\n${asked.join('\n')}\n*/}`;
  return reportText({ incident, body: `${comment}\n\n${body}` });
}

/** Words on one line that neither end a comment nor count as nested. */
function uncommented(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/\*\//g, '* /').replace(/[{[]/g, '(').replace(/[}\]]/g, ')');
}

/**
 * Where a draft belongs: `2024/2024-01-18-cache-outage` or `undated/cache-outage`.
 * @param nameless what it is called where no letter of its title can stand in a name
 */
export function addressOf(
  incident: Record<string, unknown>,
  nameless = 'imported',
): { folder: string; id: string } {
  const times = incident['times'] as { started: string };
  const timeline = (incident['timeline'] ?? []) as { at: unknown; kind?: unknown }[];
  const begins = timeline.filter(({ kind }) => kind === 'started');
  const moments = [times.started, ...[...begins, ...timeline].map(({ at }) => at)];
  const day = moments.map((at) => /^~?(\d{4}-\d{2}-\d{2})/.exec(String(at))?.[1]).find(Boolean) ?? null;
  const words = slugify(incident['title'] as string)
    .replace(/^(?:post-?mortem|incident-report|report)-(?=.)/, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  const slug = words === '' ? nameless : words;
  if (day === null)
    return { folder: 'undated', id: /^\d{4}-\d{2}-\d{2}(?:-|$)/.test(slug) ? `incident-${slug}` : slug };
  return { folder: day.slice(0, 4), id: slug.startsWith(day) ? slug : `${day}-${slug}` };
}
