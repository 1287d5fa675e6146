import { paths } from '../../site/paths.ts';

export const GET = (): Response => Response.json(paths);
