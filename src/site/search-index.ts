import { strip } from '../charts/strip.ts';
import { indexFiles } from '../search/pagefind-index.ts';
import { recordOf } from '../search/record.ts';
import type { RecordContext } from '../search/record.ts';
import { incidentPath } from './addresses.ts';
import { asOf, entries } from './collection.ts';
import type { Entry } from './collection.ts';
import { organisations, services, taxonomy } from './content.ts';
import { whenText } from './dates.ts';
import { causeName, organisationName, serviceName } from './names.ts';

const context: RecordContext = {
  taxonomy,
  names: { cause: causeName, service: serviceName, organisation: organisationName },
  aliases: {
    service: (slug) => services[slug]?.aliases ?? [],
    organisation: (slug) => organisations[slug]?.aliases ?? [],
  },
};

/** The files of the search index, by their path under `/pagefind/`. */
export const searchFiles = await indexFiles(
  entries.map((entry) => ({ url: incidentPath(entry.incident.id), html: htmlOf(entry) })),
);

function htmlOf({ incident, facts, body }: Entry): string {
  const { svg, figure } = strip(incident, facts, { date: asOf });
  const line = [
    whenText(incident.times.started),
    organisationName(incident.organisation),
    causeName(incident.cause.category),
  ];
  const meta = {
    title: incident.title,
    summary: incident.summary,
    line: line.join(' · '),
    duration: [figure.text, figure.note].filter(Boolean).join(' '),
    strip: JSON.stringify(svg),
  };
  return recordOf(incident, body.text, meta, context);
}
