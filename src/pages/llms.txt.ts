import { absolute, incidentPath } from '../site/addresses.ts';
import { asOf, entries } from '../site/collection.ts';
import { settings } from '../site/content.ts';
import { guidePages } from '../site/guide.ts';
import { causeName, organisationName } from '../site/names.ts';

/** So many reports are listed; all are in the files for programs. */
const LISTED = 200;

/** A map of the site for language models, after llmstxt.org. */
export const GET = (): Response => {
  const link = (title: string, path: string, note: string): string =>
    `- [${title.replace(/[[\]\s]+/g, ' ').trim()}](${absolute(path)}): ${note.replace(/\s+/g, ' ')}`;
  const lines = [
    `# ${settings.name}`,
    '',
    `> ${settings.tagline}. ${entries.length} postmortems, as of ${asOf}.`,
    '',
    'Each report says how an incident looked before anybody knew the cause, what was suspected and why, what it was, and what ended it. What a report does not say is unknown (`null`), never zero. Every report is there as plain MDX (`.mdx`) and as JSON (`.json`) beside its page.',
    '',
    '## Data',
    '',
    link('All incidents, one a line', '/api/incidents.ndjson', 'JSON lines'),
    link('All incidents', '/api/incidents.json', 'one JSON document'),
    link('All incidents as a table', '/api/incidents.csv', 'CSV, one row each'),
    link('Figures', '/api/insights.json', 'counts and medians with their samples'),
    link('Schema', '/api/schema.json', 'JSON Schema of a report'),
    link('Search', '/incidents/?q=', 'append a symptom or an alert, URL-encoded'),
    '',
    '## Guide',
    '',
    ...guidePages.map(({ title, path, description }) => link(title, path, description)),
    '',
    entries.length > LISTED ? `## The newest ${LISTED} of ${entries.length} incidents` : '## Incidents',
    '',
    ...entries
      .slice(0, LISTED)
      .map(({ incident }) =>
        link(
          incident.title,
          `${incidentPath(incident.id).slice(0, -1)}.mdx`,
          `${organisationName(incident.organisation)}; ${causeName(incident.cause.category)}`,
        ),
      ),
  ];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
