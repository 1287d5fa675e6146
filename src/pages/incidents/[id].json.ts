import environment from 'virtual:hindsight';
import { apiIncident } from '../../site/api.ts';
import { entries } from '../../site/collection.ts';
import type { Entry } from '../../site/collection.ts';
import { pageKey } from '../../site/page-key.ts';
import { leaveFiles } from '../../output/written-files.ts';
import type { WrittenFile } from '../../output/written-files.ts';

const textOf = (entry: Entry): string => JSON.stringify(apiIncident(entry));

export function getStaticPaths() {
  if (environment.live)
    return entries.map((entry) => ({ params: { id: entry.incident.id }, props: { entry } }));
  leaveFiles('JSON of each report', written);
  return [];
}

function* written(): Generator<WrittenFile> {
  for (const entry of entries)
    yield {
      path: `incidents/${entry.incident.id}.json`,
      key: pageKey(entry),
      content: () => textOf(entry),
    };
}

export const GET = ({ props }: { props: { entry: Entry } }): Response =>
  new Response(textOf(props.entry), { headers: { 'content-type': 'application/json' } });
