import { IntlMessageFormat } from 'intl-messageformat';
import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };

/** The name of a text of the interface: its place, then what it is for. */
export type Key = keyof typeof en;
/** What stands in a text's places; a list of it is joined as the language does. */
export type Values = Record<string, string | number>;
/**
 * Gives a text of the interface in one language, with numbers and plurals as that language writes them.
 * @throws Error where a value that the text needs is missing
 */
export type Say = (key: Key, values?: Values) => string;

/** Every language that the interface speaks. Each file has the same keys: a test holds this. */
const TEXTS: Record<string, Record<Key, string>> = { en, fr };

export const LANGUAGES: readonly string[] = Object.keys(TEXTS);

/**
 * The interface in a language, by its BCP 47 tag; English where nobody has translated it yet. Texts are ICU messages,
 * as translators' tools know them: `{count, plural, one {# report} other {# reports}}`.
 */
export function wordsIn(language: string): Say {
  const spoken = language.split('-')[0]!.toLowerCase();
  const texts = TEXTS[spoken] ?? en;
  const locale = spoken in TEXTS ? language : 'en';
  const ready = new Map<Key, IntlMessageFormat>();
  return (key, values) => {
    const message =
      ready.get(key) ?? new IntlMessageFormat(texts[key], locale, undefined, { ignoreTag: true });
    ready.set(key, message);
    return String(message.format(values));
  };
}

/** Those texts that a script in the browser needs, by key, as they are written, for `fill` to put values in. */
export function textsFor(language: string, keys: readonly Key[]): Partial<Record<Key, string>> {
  const texts = TEXTS[language.split('-')[0]!.toLowerCase()] ?? en;
  return Object.fromEntries(keys.map((key) => [key, texts[key]]));
}
