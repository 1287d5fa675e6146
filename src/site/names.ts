import { lowerFirst } from '../words/lower-first.ts';
import { organisations, services, taxonomy } from './content.ts';

/** `Configuration › cache`: a cause with its branch, as it stands in lists. */
export function causeName(id: string): string {
  const cause = taxonomy.causes.get(id);
  if (!cause) return id;
  const branch = cause.branch === null ? null : taxonomy.causes.get(cause.branch);
  return branch ? `${branch.name} › ${lowerFirst(cause.name)}` : cause.name;
}

/** `cache`: a second level alone, where its branch is clear from what is around it. */
export function shortCauseName(id: string): string {
  return lowerFirst(taxonomy.causes.get(id)?.name ?? id);
}

export function symptomName(kind: string): string {
  return taxonomy.symptoms.get(kind)?.name ?? kind;
}

export function serviceName(slug: string): string {
  return own(services, slug)?.name ?? slug;
}

export function organisationName(slug: string): string {
  return own(organisations, slug)?.name ?? slug;
}

/** What a record itself says: a slug may be `constructor`, and that is a name of every object. */
function own<T>(record: Record<string, T>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
