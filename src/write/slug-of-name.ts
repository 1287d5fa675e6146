import { slugify } from '../import/slugify.ts';
import { namesIn } from './values.ts';

/** What slugs stand for. */
export type Named = Readonly<Record<string, { name: string; aliases?: readonly string[] }>>;

/** The slug that a name or another name stands for; else the name as a slug. */
export function slugOfName(name: string, known: Named): string {
  const said = name.trim().toLowerCase();
  const listed = Object.entries(known).find(([slug, entry]) =>
    [slug, entry.name, ...(entry.aliases ?? [])].some((each) => each.toLowerCase() === said),
  );
  return listed?.[0] ?? (slugify(name) || name);
}

/** The same for names with commas between them; one that is known may be of any words, slugs may have spaces between them. */
export function slugsOfNames(text: string, known: Named): string[] {
  return text.split(/[,;]/).flatMap((part) => {
    const whole = slugOfName(part, known);
    return Object.hasOwn(known, whole) ? [whole] : namesIn(part).map((name) => slugOfName(name, known));
  });
}
