import { TYPE } from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import { primary } from './language.ts';

/** The name of a text of the interface: its place, then what it is for. */
export type Key = keyof typeof en;
/** What stands in a text's places. */
export type Values = Record<string, string | number>;
/**
 * Gives a text of the interface in one language, with numbers and plurals as that language writes them.
 * @throws Error where a value that the text needs is missing
 */
export interface Say {
  (key: Key, values?: Values): string;
  /** BCP 47 tag of the language spoken, by whose rules dates, numbers and lists are written beside its texts. */
  readonly language: string;
}

/** Every language that the interface speaks. Each file has the same keys: a test holds this. */
const TEXTS: Record<string, Record<Key, string>> = { en, fr };

export const LANGUAGES: readonly string[] = Object.keys(TEXTS);

/**
 * The interface in a language, by its BCP 47 tag; English where nobody has translated it yet. Texts are ICU messages,
 * as translators' tools know them: `{count, plural, one {# report} other {# reports}}`.
 */
export function wordsIn(language: string): Say {
  const texts = textsOf(language);
  const locale = spokenIn(language);
  const ready = new Map<Key, IntlMessageFormat | string>();
  const say = (key: Key, values?: Values): string => {
    const message = ready.get(key) ?? messageOf(texts[key], locale);
    ready.set(key, message);
    return typeof message === 'string' ? message : String(message.format(values));
  };
  return Object.assign(say, { language: locale });
}

/** A text that is the same whatever it is given, as most are, is said as it stands: a page has hundreds of them. */
function messageOf(text: string, locale: string): IntlMessageFormat | string {
  const message = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
  const [first, ...more] = message.getAst();
  return first?.type === TYPE.literal && more.length === 0 ? first.value : message;
}

/** All texts of a language as ICU messages; the English ones where nobody has translated them yet. */
export function textsOf(language: string): Record<Key, string> {
  return TEXTS[primary(language)] ?? en;
}

/** The language that the interface speaks where a site asks for this one. */
export function spokenIn(language: string): string {
  return primary(language) in TEXTS ? language : 'en';
}
