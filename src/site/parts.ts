import { basename } from 'node:path';

/** The part that is built of a collection in several: its years and those of all, as `parts` in `site.yaml` has them. */
export interface Part {
  years: string;
  all: readonly string[];
}

/** What addresses depend on. */
interface Place {
  /** The folder of the site on its host, `/` or ending in `/`; a part's ends in its years. */
  base: string;
  /** `null` where the collection is built as one. */
  part: Part | null;
}

/** What stands below `/incidents/` and is no report. */
const NO_REPORT = new Set(['', 'page']);

/** The years of the part that a report is in: one without a date is in the first. `null` where its year is in none. */
export function partOf(id: string, { all }: Pick<Part, 'all'>): string | null {
  const year = /^(\d{4})-\d{2}-\d{2}-/.exec(id)?.[1];
  if (year === undefined) return all[0] ?? null;
  return all.find((years) => years.slice(0, 4) <= year && year <= years.slice(-4)) ?? null;
}

/** Whether a report is in another part than the one that is built. */
export function isElsewhere(id: string, part: Part | null): boolean {
  return part !== null && partOf(id, part) !== part.years;
}

/** The folder on its host of a path of this site, without `/` at its end; what is a report's may be in another part. */
export function baseOf(path: string, { base, part }: Place): string {
  if (part === null) return base.slice(0, -1);
  const id = /^\/incidents\/([^/?#]*)/.exec(path)?.[1] ?? '';
  const other = NO_REPORT.has(id) ? null : partOf(id, part);
  return (other === null ? base : folderOf(other, base, part)).slice(0, -1);
}

/** The other parts, each by its years and the folder on its host, ending in `/`. */
export function otherParts({ base, part }: Place): { years: string; folder: string }[] {
  if (part === null) return [];
  return part.all
    .filter((years) => years !== part.years)
    .map((years) => ({ years, folder: folderOf(years, base, part) }));
}

/** All parts stand side by side. */
function folderOf(years: string, base: string, part: Part): string {
  return `${base.slice(0, -1 - part.years.length)}${years}/`;
}

/**
 * The files of the part that is built.
 * @throws Error naming a report whose year is in no part
 */
export function filesOfPart<T extends { path: string }>(files: readonly T[], part: Part | null): T[] {
  if (part === null) return [...files];
  return files.filter(({ path }) => {
    const name = basename(path);
    const years = partOf(name, part);
    if (years === null) throw new Error(`${name} is of a year that no part of \`parts\` in site.yaml has`);
    return years === part.years;
  });
}

/** The searches of the other parts, as folders from that of this one's; wherever the site is looked at, they are there. */
export function otherSearches(place: Place): string[] {
  return otherParts(place).map(({ years }) => `../../${years}/pagefind/`);
}
