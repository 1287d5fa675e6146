/** Of a BCP 47 tag, the language without script or region: `pt` of `pt-BR`. */
export function primary(language: string): string {
  return language.split('-')[0]!.toLowerCase();
}

/** Plain English would group as the United States do; the rest of this site's English is written as in Britain. */
function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

/** Makes a thing once for each language: those of `Intl` cost more to make than to use. */
export function onceEach<T>(make: (locale: string) => T): (language: string) => T {
  const made = new Map<string, T>();
  return (language) => {
    const known = made.get(language) ?? make(localeOf(language));
    made.set(language, known);
    return known;
  };
}
