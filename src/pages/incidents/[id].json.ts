import { apiIncident } from '../../site/api.ts';
import { entries } from '../../site/collection.ts';
import type { Entry } from '../../site/collection.ts';

export function getStaticPaths() {
  return entries.map((entry) => ({ params: { id: entry.incident.id }, props: { entry } }));
}

export const GET = ({ props }: { props: { entry: Entry } }): Response =>
  Response.json(apiIncident(props.entry));
