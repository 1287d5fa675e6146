import { apiIncidents } from '../../site/api.ts';

export const GET = (): Response => Response.json(apiIncidents());
