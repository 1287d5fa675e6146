import { entries } from '../../site/collection.ts';
import type { Entry } from '../../site/collection.ts';
import { reportText } from '../../site/report-text.ts';

export function getStaticPaths() {
  return entries.map((entry) => ({ params: { id: entry.incident.id }, props: { entry } }));
}

export async function GET({ props: { entry } }: { props: { entry: Entry } }): Promise<Response> {
  return new Response(await reportText(entry), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
}
