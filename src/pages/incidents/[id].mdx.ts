import environment from 'virtual:hindsight';
import { entries } from '../../site/collection.ts';
import type { Entry } from '../../site/collection.ts';
import { reportFile, reportText } from '../../site/report-text.ts';
import { leaveFiles } from '../../output/written-files.ts';
import type { WrittenFile } from '../../output/written-files.ts';

export function getStaticPaths() {
  if (environment.live)
    return entries.map((entry) => ({ params: { id: entry.incident.id }, props: { entry } }));
  leaveFiles('text of each report', written);
  return [];
}

function* written(): Generator<WrittenFile> {
  const isWhole = environment.audience === 'internal';
  for (const entry of entries)
    yield {
      path: `incidents/${entry.incident.id}.mdx`,
      key: entry.digest,
      content: () => (isWhole ? { copyOf: reportFile(entry) } : reportText(entry)),
    };
}

export function GET({ props: { entry } }: { props: { entry: Entry } }): Response {
  return new Response(reportText(entry), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
}
