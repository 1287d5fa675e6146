interface Template {
  pattern: RegExp;
  said: string;
}

/** Says what stands in a place of a template; `null` where it cannot stand there. */
export type SayPart = (part: string) => string | null;

/**
 * Finds the template that a text was made by, and says what stands for it; `null` where there is none. The most exact
 * template counts, which is the one with the most letters of its own.
 * @param words templates with `{1}`, `{2}` for their places, and what stands for them
 */
export function templateSpeaker(words: Record<string, string>, sayPart: SayPart): SayPart {
  const templates = Object.entries(words)
    .toSorted(([a], [b]) => ownLetters(b) - ownLetters(a))
    .map(([template, said]): Template => ({ pattern: patternOf(template), said }));
  return (text) => {
    for (const { pattern, said } of templates) {
      const parts = pattern.exec(text)?.slice(1).map(sayPart);
      if (parts?.every((part) => part !== null) === true)
        return said.replace(/\{(\d)\}/g, (_, place: string) => parts[Number(place) - 1]!);
    }
    return null;
  };
}

/** A place holds whole pieces of code, never half of one, but in a quotation of what has backticks itself. */
const PLACE = '(".*"|(?:[^`]|`[^`]*`)+?)';

function patternOf(template: string): RegExp {
  const parts = template.split(/\{\d\}/).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join(PLACE)}$`, 's');
}

function ownLetters(template: string): number {
  return template.replace(/\{\d\}/g, '').length;
}
