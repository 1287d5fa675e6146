import type { Content } from '../../incident/content.ts';
import type { FieldReference } from '../../incident/field-reference.ts';

/** A value that can be chosen, and what it means. */
export interface Choice {
  value: string;
  /** What it is called; the value itself where it has no other name. */
  name: string;
  /** In a sentence; empty where nothing says it. */
  definition: string;
  /** Other words that people say for it. */
  aliases: readonly string[];
}

const CAUSE_FIELDS = ['category', 'cause', 'suspect'];

/** What can be chosen at a field: causes, symptoms and levels as the site defines them, the rest as everywhere. */
export function choicesAt(
  path: readonly string[],
  values: readonly string[],
  { values: terms }: Pick<FieldReference, 'values'>,
  { taxonomy, settings }: Pick<Content, 'taxonomy' | 'settings'>,
): Choice[] {
  return values.map((value) => {
    // A detector that is unknown is no unknown cause.
    const cause = CAUSE_FIELDS.includes(path.at(-1)!) ? taxonomy.causes.get(value) : undefined;
    const symptom = path.at(-1) === 'kind' ? taxonomy.symptoms.get(value) : undefined;
    const level = path.at(-1) === 'severity' ? settings.severities.find(({ id }) => id === value) : undefined;
    const term = terms.find((each) => each.value === value);
    const defined = cause ?? symptom ?? level;
    return {
      value,
      name: cause?.name ?? symptom?.name ?? value,
      definition: defined?.definition ?? term?.definition ?? '',
      aliases: (cause ?? symptom)?.aliases ?? [],
    };
  });
}
