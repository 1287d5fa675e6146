import { insights } from '../../site/collection.ts';

export const GET = (): Response => Response.json(insights);
