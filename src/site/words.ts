import { wordsIn } from '../words/words.ts';
import { settings } from './content.ts';

/** The texts of the interface, in the site's language. */
export const say = wordsIn(settings.language);
