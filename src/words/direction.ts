interface WithTextInfo {
  getTextInfo: () => { direction: 'ltr' | 'rtl' };
}

/** Which way a language is written, by its BCP 47 tag. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return (new Intl.Locale(language) as unknown as WithTextInfo).getTextInfo().direction;
}
