import { apiIncident } from '../../site/api.ts';
import { entries } from '../../site/collection.ts';

/** The incidents of `/api/incidents.json`, one a line. */
export const GET = (): Response =>
  new Response(entries.map((entry) => `${JSON.stringify(apiIncident(entry))}\n`).join(''), {
    headers: { 'content-type': 'application/x-ndjson; charset=utf-8' },
  });
