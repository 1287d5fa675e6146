import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import type { PlainText, Speech } from './speak.ts';
import { spokenIn, textsOf } from './words.ts';
import type { Key } from './words.ts';

/**
 * The texts whose keys begin with one of these, made ready for `speak`: a script in the browser then needs neither a
 * parser of messages nor any rules but those of `Intl`.
 * @throws Error where a text has a part that `speak` does not know
 */
export function speechOf(language: string, beginnings: readonly string[]): Speech {
  const key = [language, ...beginnings].join(' ');
  const speech = made.get(key) ?? collected(language, beginnings);
  made.set(key, speech);
  return speech;
}

/** Thousands of pages hand the same texts on. */
const made = new Map<string, Speech>();

function collected(language: string, beginnings: readonly string[]): Speech {
  const texts = Object.entries(textsOf(language)).filter(([key]) =>
    beginnings.some((beginning) => key.startsWith(beginning)),
  );
  return {
    language: spokenIn(language),
    texts: Object.fromEntries(
      texts.map(([key, text]) => [key, spread(parse(text, { ignoreTag: true }), '', key as Key)]),
    ),
  };
}

/** A text whose forms differ by a number or a value becomes that many whole texts. */
function spread(elements: readonly MessageFormatElement[], pound: string, key: Key): PlainText {
  const place = elements.findIndex(({ type }) => type === TYPE.plural || type === TYPE.select);
  const found = elements[place];
  if (!found || !('options' in found)) return elements.map((each) => plain(each, pound, key)).join('');
  const before = elements.slice(0, place);
  const rest = elements.slice(place + 1);
  // What stands around a plural has its own `#`, so it is made plain before the forms are.
  const around = (part: readonly MessageFormatElement[]) => part.map((each) => settled(each, pound, key));
  const forms = Object.entries(found.options).map(([form, { value }]) => {
    const inside = found.type === TYPE.plural ? value.map((each) => settled(each, found.value, key)) : value;
    return [form, spread([...around(before), ...inside, ...around(rest)], pound, key)] as const;
  });
  return { by: found.value, plural: found.type === TYPE.plural, forms: Object.fromEntries(forms) };
}

/** The element, with `#` as the number that it stands for. */
function settled(element: MessageFormatElement, pound: string, key: Key): MessageFormatElement {
  return element.type === TYPE.pound ? { type: TYPE.literal, value: plain(element, pound, key) } : element;
}

function plain(element: MessageFormatElement, pound: string, key: Key): string {
  switch (element.type) {
    case TYPE.literal:
      return element.value;
    case TYPE.argument:
      return `{${element.value}}`;
    case TYPE.number:
      return `{${element.value}#}`;
    case TYPE.pound:
      return `{${pound}#}`;
    default:
      throw new Error(`${key} has a part that a script in the browser cannot say`);
  }
}
