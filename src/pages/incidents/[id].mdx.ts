import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import environment from 'virtual:hindsight';
import { entries } from '../../site/collection.ts';
import type { Entry } from '../../site/collection.ts';

export function getStaticPaths() {
  return entries.map((entry) => ({ params: { id: entry.incident.id }, props: { entry } }));
}

/** The report as it was written. The store keeps no source text, so it is read again. */
export async function GET({ props }: { props: { entry: Entry } }): Promise<Response> {
  const text = await readFile(join(environment.contentDir, props.entry.path), 'utf8');
  return new Response(text, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
}
