import { onceEach } from './language.ts';

interface WithTextInfo {
  getTextInfo: () => { direction: 'ltr' | 'rtl' };
}

/** Which way a language is written, by its BCP 47 tag. */
export const directionOf = onceEach(
  (language) => (new Intl.Locale(language) as unknown as WithTextInfo).getTextInfo().direction,
);
