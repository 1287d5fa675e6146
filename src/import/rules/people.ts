import type { Document } from '../document.ts';
import { bare } from '../markup.ts';

/** A line that says who somebody was. */
export interface Person {
  line: number;
  /** What the line calls them: "authors". */
  role: string;
}

const ROLE =
  /^(?:(?:post-?mortem |report |document |incident |action )?(?:authors?|owners?|reporters?|facilitators?|scribes?|reviewers?|commanders?|leads?|managers?|responders?)|attendees|participants|(?:prepared|written|reported|facilitated|led) by|ic|on-?call(?: engineers?)?|(?:comms|communications?|tech|technical|operations) lead)$/i;
const NAME =
  /^\p{Lu}[\p{L}’'-]*(?: \p{Lu}\.?)?(?: (?:van|von|de|la|las|los|le|du|dos|den|der|da|di|el|bin)(?= ))*(?: \p{Lu}[\p{L}’'-]+)*$/u;
/** Who told or owns a thing may be a tool or a team of one word; who wrote or came is a person. */
const OPEN = /owner|reporter|reported|responder/;
/** Words of teams, roles and firms: what holds one names no person. */
const NO_PERSON =
  /\b(?:teams?|squad|group|crew|guild|tribe|sres?|\w*ops|infra\w*|platform|engineer\w*|developers?|support|on-?call|security|databases?|dbas?|back-?end|front-?end|networks?|data|products?|qa|payments?|search|storage|traffic|web|mobile|core|identity|billing|checkout|all|everyone|everybody|staff|department|committee|office|services?|managers?|leads?|directors?|it|tbd|todo|none|nobody|unknown|n\/a|yes|no|commander|responders?|reliability|monitoring|alert\w*|alarms?|automat\w*|bots?|site|customers?|operations|inc|ltd|gmbh|corp|wiki|the|and)\b/i;

/** Whether words can only be the name of a person: "Jo Muster", "@kim"; of one word alone, only `sure` where a person must stand. */
export function isPerson(words: string, sure = false): boolean {
  const name = words
    .replace(/\([^)]*\)|<[^>]*>|\s[–—-]\s.*$/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (/^@[\w.-]{2,40}$/.test(name)) return true;
  if (name.length > 60 || NO_PERSON.test(name) || !NAME.test(name)) return false;
  return name.includes(' ') || (sure && /\p{Ll}/u.test(name));
}

/** Whether an owner is plainly a team or a role. */
export function isTeam(owner: string): boolean {
  return NO_PERSON.test(owner);
}

/** The lines that name people as authors, owners, attendees and the like. Running text is not searched for names. */
export function readPeople({ lines, sections }: Document): Person[] {
  const told = [
    ...lines.flatMap(({ text, number }) => {
      const [, role, who] = /^([^:]{2,40}?)\s*:\s*(.+)$/.exec(text) ?? [];
      return who === undefined ? [] : [{ role: role!, who, line: number }];
    }),
    ...sections.flatMap(({ name, blocks }) =>
      blocks.slice(0, 30).map(({ text, line }) => ({ role: name, who: text, line })),
    ),
  ];
  const people = told.flatMap(({ role, who, line }): Person[] => {
    const called = bare(role)
      .replace(/\(s\)$/, 's')
      .toLowerCase();
    const names = who.split(/[,;/&|]|\sand\s|(?<=\p{Ll})\s-\s/u).map((name) => name.trim());
    return ROLE.test(called) && names.some((name) => isPerson(name, !OPEN.test(called)))
      ? [{ line, role: called }]
      : [];
  });
  return people.filter(({ line }, index) => people.findIndex((other) => other.line === line) === index);
}
