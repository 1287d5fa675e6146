import type { Key, Say, Values } from './words.ts';

/** A text with `{name}` for a value and `{name#}` for a number; or several, by a number's plural form or a value. */
export type PlainText = string | { by: string; plural: boolean; forms: Record<string, PlainText> };

/** The texts that a script in the browser was given, see `speechOf`; it travels as JSON. */
export interface Speech {
  language: string;
  texts: Partial<Record<Key, PlainText>>;
}

/** Says these texts as `wordsIn` does where the site is built. */
export function speak({ language, texts }: Speech): Say {
  const numbers = new Intl.NumberFormat(language);
  const plurals = new Intl.PluralRules(language);
  const fill = (text: PlainText, values: Values): string => {
    if (typeof text === 'string') {
      return text.replace(/\{(\w+)(#?)\}/g, (_, name: string, sign: string) => {
        const value = values[name] ?? '';
        return sign === '#' ? numbers.format(Number(value)) : String(value);
      });
    }
    const value = values[text.by] ?? '';
    const form = text.plural
      ? (text.forms[`=${value}`] ?? text.forms[plurals.select(Number(value))])
      : text.forms[value];
    return fill(form ?? text.forms['other'] ?? '', values);
  };
  const say = (key: Key, values: Values = {}): string => {
    const text = texts[key];
    if (text === undefined) throw new RangeError(`the page was not given the text ${key}`);
    return fill(text, values);
  };
  return Object.assign(say, { language });
}
