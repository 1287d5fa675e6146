import { siteSchema } from '../../incident/settings.ts';

/** What a new site is told about itself. */
export interface Answers {
  name: string;
  /** Where it will be published. */
  address: string;
  /** Where its reports are edited; empty where nowhere. */
  repository: string;
  timeZone: string;
  /** Whose incidents it keeps, as people call it. */
  organisation: string;
  examples: Examples;
  /** Where the examples go, absolute; for `move` alone. */
  examplesTo: string;
}

/** What becomes of the example reports and patterns. */
export const EXAMPLES = ['move', 'keep', 'delete'] as const;
export type Examples = (typeof EXAMPLES)[number];

/** What is asked for in words, in this order. */
export const FIELDS = ['name', 'address', 'repository', 'timeZone', 'organisation'] as const;
type Checked = (typeof FIELDS)[number];

const SCHEMAS = {
  name: siteSchema.shape.name,
  address: siteSchema.shape.address,
  repository: siteSchema.shape.repository.unwrap().shape.url,
  timeZone: siteSchema.shape.timeZone,
};
const EXPECTED: Record<Checked, string> = {
  name: 'a few words, such as `Incidents at Example`',
  address: 'an address that begins with `https://`, such as `https://incidents.example.org`',
  repository: 'an address such as `https://github.com/example/incidents`, or nothing where there is none yet',
  timeZone: 'a time zone of the IANA database, such as `Europe/Paris` or `UTC`',
  organisation: 'a name with at least one Latin letter or digit, such as `Example Ltd`',
};

/** Why an answer cannot be taken, and what could; `null` where it can. */
export function problemOf(field: Checked, answer: string): string | null {
  if (field === 'repository' && answer === '') return null;
  const sound = field === 'organisation' ? slugOf(answer) !== '' : SCHEMAS[field].safeParse(answer).success;
  return sound
    ? null
    : `${answer === '' ? 'nothing' : `\`${answer}\``} cannot be used; expected ${EXPECTED[field]}`;
}

/** The slug by which reports name an organisation. */
export function slugOf(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '');
}
