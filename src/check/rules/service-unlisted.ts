import { distance } from 'fastest-levenshtein';
import { fieldName, quote } from '../../incident/field-name.ts';
import type { Path } from '../../incident/yaml.ts';
import type { Draft } from '../draft.ts';
import type { Finding, ReportRule } from '../rule.ts';

/** Short names are all near to each other. */
const SHORTEST = 5;

export const serviceUnlisted: ReportRule = {
  id: 'service-unlisted',
  group: 'shape',
  severity: 'warning',
  silenceable: true,
  doc: {
    text: 'A service or organisation may be one that `content/services.yaml` or `content/organisations.yaml` does not list; one that differs by a letter from a listed one is most likely that one.',
    bad: 'services: [chekout]',
    good: 'services: [checkout]',
  },
  find(draft, { content: { services, organisations } }) {
    const { written } = draft;
    const ofServices = (written.services ?? []).flatMap((slug, index) =>
      unlisted(draft, ['services', index], slug, keysIn(services)),
    );
    const { organisation } = written;
    if (organisation === undefined) return ofServices;
    return [...ofServices, ...unlisted(draft, ['organisation'], organisation, keysIn(organisations))];
  },
};

function unlisted({ placeOf, pathInFile }: Draft, path: Path, slug: string, listed: string[]): Finding[] {
  if (slug.length < SHORTEST || listed.includes(slug)) return [];
  const near = nearOf(slug, listed);
  if (near === undefined) return [];
  const message = `${fieldName(pathInFile(path))}, ${quote(slug)}, is not listed`;
  return [{ place: placeOf(path), message, hint: `did you mean ${quote(near)}?` }];
}

/** Names come back in thousands of reports, and the lists stay the same for all of them. */
const nears = new WeakMap<string[], Map<string, string | undefined>>();

function nearOf(slug: string, listed: string[]): string | undefined {
  const known = nears.get(listed) ?? new Map<string, string | undefined>();
  nears.set(listed, known);
  if (!known.has(slug))
    known.set(
      slug,
      listed.find((other) => isSlip(slug, other)),
    );
  return known.get(slug);
}

const lists = new WeakMap<object, string[]>();

function keysIn(listed: object): string[] {
  const keys = lists.get(listed) ?? Object.keys(listed);
  lists.set(listed, keys);
  return keys;
}

/** One or two letters off; names that differ by a number alone are different things. */
function isSlip(slug: string, other: string): boolean {
  const letters = (name: string) => name.replace(/[-\d]+/g, '');
  if (letters(slug) === letters(other)) return false;
  return distance(slug, other) <= (slug.length < 8 ? 1 : 2);
}
