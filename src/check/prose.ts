import { isWithin } from '../incident/problem.ts';
import type { Place } from '../incident/problem.ts';
import type { Draft } from './draft.ts';
import { frontmatterComments } from './frontmatter-comments.ts';
import { placesIn } from './source-place.ts';

/** A piece of what somebody wrote in their own words, and its place. */
export interface ProseMatch {
  text: string;
  /** The groups of the pattern. */
  groups: Record<string, string | undefined>;
  place: Place;
}

const WEB_ADDRESS = /https?:\/\/\S{1,2000}/g;

/** What is in a body and is nobody's own words: code, logs, comments, addresses, tags. */
const NOT_PROSE = [
  /^ {0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\1[^\n]*$|(?![\s\S]))/gm,
  /<Log\b[\s\S]*?(?:<\/Log>|(?![\s\S]))/g,
  /\{\/\*[\s\S]*?(?:\*\/\}|(?![\s\S]))/g,
  /(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g,
  /\]\([^()\s]{1,2000}/g,
  WEB_ADDRESS,
];

const proses = new WeakMap<Draft, string>();

/** The text of a report with everything but prose blanked out: of the same length, so that places stay. */
function proseOf(draft: Draft): string {
  const known = proses.get(draft);
  if (known !== undefined) return known;
  const { text, source } = draft;
  const head = text.slice(0, text.length - source.body.length);
  // A refused body may be of any shape; it is looked at when it can be read.
  const own = draft.body ? source.body : blank(source.body);
  const body = NOT_PROSE.reduce((rest, pattern) => rest.replace(pattern, blank), own);
  const prose = head.replace(WEB_ADDRESS, blank) + body;
  proses.set(draft, prose);
  return prose;
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

/** Where a pattern stands in what the author wrote; words in quotation marks are somebody else's, or only named. */
export function matchesInProse(draft: Draft, pattern: RegExp): ProseMatch[] {
  const prose = proseOf(draft);
  const placeOf = placesIn(draft.text);
  const matches = [...prose.matchAll(pattern)].map((match) => ({
    text: match[0].replace(/\s+/g, ' '),
    groups: match.groups ?? {},
    place: placeOf(match.index, match.index + match[0].length),
    quoted: isQuoted(prose, match.index, match.index + match[0].length),
  }));
  const own = matches.filter(({ quoted }) => !quoted);
  if (own.length === 0) return [];
  const others = [...frontmatterComments(draft.text).map(({ place }) => place), ...errorsOf(draft)];
  return own.filter(({ place }) => !others.some((other) => isWithin(place, other)));
}

/** A quotation mark right after a YAML key or hyphen holds the whole value, and quotes nobody. */
function isQuoted(prose: string, start: number, end: number): boolean {
  const before = prose.slice(Math.max(0, start - 4), start);
  const after = prose.slice(end, end + 2);
  return /(?:[“”‘«„]|(?<![:\-[,] ?)")$/.test(before) && /^[.,;:!?]?[“”’»"]/.test(after);
}

/** What a machine printed is no prose. */
function errorsOf({ written: { symptoms }, placeOf }: Draft): Place[] {
  return symptoms.flatMap(({ error }, index) =>
    error === undefined ? [] : [placeOf(['symptoms', index, 'error'])],
  );
}
