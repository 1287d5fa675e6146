import { insights } from '../../site/insights.ts';

export const GET = (): Response => Response.json(insights);
