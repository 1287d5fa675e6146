import { data } from '../../../site/insights-data.ts';

export const GET = (): Response => Response.json(data);
