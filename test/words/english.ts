import { wordsIn } from '../../src/words/words.ts';

/** The interface in English, for tests of what is said. */
export const say = wordsIn('en');
