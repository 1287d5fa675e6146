import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import environment from 'virtual:hindsight';
import { readReport } from '../../incident/report.ts';
import { entries } from '../../site/collection.ts';
import type { Entry } from '../../site/collection.ts';
import { reading } from '../../site/content.ts';

export function getStaticPaths() {
  return entries.map((entry) => ({ params: { id: entry.incident.id }, props: { entry } }));
}

/** The report as it was written; in a public site, its public text. The store keeps no source text, so it is read again. */
export async function GET({ props: { entry } }: { props: { entry: Entry } }): Promise<Response> {
  const text = await readFile(join(environment.contentDir, entry.path), 'utf8');
  return new Response(environment.audience === 'public' ? publicTextOf(entry, text) : text, {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
}

function publicTextOf({ incident: { id } }: Entry, text: string): string {
  const { report } = readReport(id, text, reading);
  // The file may have changed since it was loaded; then there is nothing that may be shown.
  if (report?.incident.audience !== 'public')
    throw new Error(`${id} can no longer be read, or is no longer public`);
  return report.source.text;
}
