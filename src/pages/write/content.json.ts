import { sayings } from '../../site/sayings.ts';
import { organisations, services, settings, taxonomy } from '../../site/content.ts';
import { writerContent } from '../../write/content.ts';
import type { WriterContent } from '../../write/content.ts';

/** What the form and "try it with yours" need to know of the site. */
export const GET = (): Response =>
  Response.json({
    ...writerContent({ settings, taxonomy, services, organisations }),
    sayings,
  } satisfies WriterContent);
