import { isOutside } from './body/addresses.ts';

/** What stands where a public text would name a report that is not public. It is a slug, so it fits wherever one stood. */
export const NOT_PUBLIC = 'not-public';

/** Ids of the reports that a public site does not show. */
export type Withheld = ReadonlySet<string>;

/** Hyphens from which on a slug is an id wherever it stands; fewer may just as well be words of the language. */
const TELLING = 3;
const SLUG = /(incidents\/(?:(?:\d{4}|undated)\/)?)?([a-z0-9]+(?:-[a-z0-9]+)*)/g;

/** A text without the ids of reports that are not public; short ones are looked for after `incidents/` alone. */
export function withoutIds(text: string, withheld: Withheld): string {
  if (withheld.size === 0) return text;
  return text.replace(SLUG, (found, folder: string | undefined, slug: string) =>
    withheld.has(slug) && (folder !== undefined || isTelling(slug)) ? `${folder ?? ''}${NOT_PUBLIC}` : found,
  );
}

/** Whether an address leads to such a report, or to its file in a repository. */
export function leadsToWithheld(url: string, withheld: Withheld): boolean {
  if (withheld.size === 0) return false;
  const path = URL.parse(url, 'https://report.invalid/incidents/this/')?.pathname ?? url;
  const parts = path.split('/').map(nameOf);
  return parts.some(
    (part, index) =>
      withheld.has(part) &&
      (parts.slice(0, index).includes('incidents') || (isOutside(url) && isTelling(part))),
  );
}

/** A part of a path, without the ending of a file. */
function nameOf(part: string): string {
  try {
    return decodeURIComponent(part).replace(/\.(?:mdx|json)$/, '');
  } catch {
    return part;
  }
}

function isTelling(slug: string): boolean {
  return slug.split('-').length > TELLING;
}
