import { settings } from '../../site/content.ts';
import { speechOf } from '../../words/speech.ts';
import { READ_TEXTS } from '../../write/try/texts.ts';

/** The texts that stand among what was read; they come with the reader, when there is something to read. */
export const GET = (): Response => Response.json(speechOf(settings.language, READ_TEXTS));
