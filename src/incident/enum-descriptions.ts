import type { Content } from './content.ts';
import * as vocabulary from './vocabulary.ts';
import type { Term } from './vocabulary.ts';

/** What each value of an enumeration means, in a sentence; `null` where nothing says it. */
export function enumDescriptions(
  values: readonly string[],
  { taxonomy, settings }: Pick<Content, 'taxonomy' | 'settings'>,
): string[] | null {
  const { causes, symptoms } = taxonomy;
  const levels = new Map(settings.severities.map(({ id, definition }) => [id, { name: id, definition }]));
  const terms = Object.values(vocabulary).map((known) => new Map(Object.entries<Term>(known)));
  const known = [causes, symptoms, levels, ...terms].find((entries) =>
    values.every((value) => entries.has(value)),
  );
  if (!known || values.length === 0) return null;
  return values.map((value) => {
    const { name, definition } = known.get(value)!;
    return name === value ? definition : `${name}: ${definition}`;
  });
}
