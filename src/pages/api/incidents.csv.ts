import { csvOf } from '../../charts/model/csv.ts';
import { incidentTable } from '../../site/incident-table.ts';

export const GET = (): Response =>
  new Response(csvOf(incidentTable()), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
