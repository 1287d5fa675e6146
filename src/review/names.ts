import type { Content } from '../incident/content.ts';
import { wordsIn } from '../words/words.ts';
import type { Say } from '../words/words.ts';

/** What ids and slugs are called in running text. */
export interface Names {
  /** What charts say: a review is read where code is reviewed, and stays English. */
  say: Say;
  cause: (id: string) => string;
  symptom: (kind: string) => string;
  service: (slug: string) => string;
  organisation: (slug: string) => string;
}

/** The names that a content folder gives. */
export function namesOf({ taxonomy, services, organisations }: Content): Names {
  const own = (record: Record<string, { name: string }>, slug: string) =>
    Object.hasOwn(record, slug) ? record[slug]!.name : slug;
  return {
    say: wordsIn('en'),
    cause: (id) => {
      const cause = taxonomy.causes.get(id);
      const branch = cause?.branch && taxonomy.causes.get(cause.branch);
      const name = small(cause?.name ?? id);
      return branch ? `${small(branch.name)} › ${name}` : name;
    },
    symptom: (kind) => small(taxonomy.symptoms.get(kind)?.name ?? kind),
    service: (slug) => own(services, slug),
    organisation: (slug) => own(organisations, slug),
  };
}

/** Abbreviations and proper names keep their capital. */
function small(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
