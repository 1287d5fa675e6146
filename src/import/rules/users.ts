import type { Sentence } from '../block.ts';
import { datesIn } from '../dates.ts';
import { isDenied } from '../denied.ts';
import type { Document } from '../document.ts';
import { sentencesIn } from '../document.ts';
import type { Place } from '../evidence.ts';
import { isIn } from '../sections.ts';
import type { Section } from '../sections.ts';
import { isSummarySection } from '../summary-part.ts';

/** How many users were affected: a share, a number, or a share of what they asked for. */
export interface Users {
  percent: (Place & { value: number }) | null;
  count: (Place & { value: number }) | null;
  /** Share of requests or traffic that failed. */
  requests: (Place & { value: number }) | null;
}

const PERCENT =
  /(?<![\d.,])(\d{1,3}(?:\.\d+|,\d{1,2}(?!\d))?)\s?(?:[%％]|percent\b|per cent\b|Prozent\b|pour ?cent\b)/gi;
const PEOPLE = String.raw`(?:users?|customers?|clients?|visitors?|members?|subscribers?|shoppers?|people|players?|accounts?|merchants?|students?|employees|tenants|patients|drivers|passengers|user base|userbase|user population|audience|readers|viewers|compan(?:y|ies)|organi[sz]ations?|businesses|households|creators|authors|sellers|buyers|riders|guests|teachers|citizens|travell?ers|callers|nutzer(?:innen)?|anwender(?:innen)?|benutzer(?:innen)?|kund(?:en|innen)|utilisateurs|utilisatrices|abonnés|usuarios|clientes|usuários|utenti|clienti)`;
const ASKED = String.raw`(?:requests?|traffic|calls?|log-?ins?|sign-?ins?|attempts?|transactions?|evaluations?|queries|page views|sessions?|visits|orders|payments|checkouts?|responses)`;
const PEOPLE_AFTER = new RegExp(
  String.raw`^\s*(?:\)|of|o|or|fo)?\s*(?:(?:all|our|the|its|their|active|total|online|concurrent|registered|internal|external|paying|\p{L}[\p{L}'’-]*)\s+){0,5}?${PEOPLE}\b`,
  'iu',
);
/** The same anywhere: what is said of people is not said of a processor or a target. */
const PEOPLE_NEAR = new RegExp(PEOPLE_AFTER.source.slice(1), 'iu');
const ASKED_AFTER = new RegExp(
  String.raw`^\s*(?:of|o)?\s*(?:(?:\p{L}[\p{L}'’/-]*)\s+){0,5}?${ASKED}\b`,
  'iu',
);
const PEOPLE_BEFORE = new RegExp(
  String.raw`(?:\b${PEOPLE}\b|ユーザー|利用者|顧客|お客様)[^.。%]{0,50}$`,
  'iu',
);
const ASKED_BEFORE = new RegExp(String.raw`\b${ASKED}\b[^.%]{0,40}$`, 'iu');
const NOT_IT =
  /\b(?:would|could(?! not|n.t)|should|goal|target|slo|sla|objective|by default|uptime|availability|cpu|memory|disk|ram|usage|utili[sz]ation|capacity|threshold|rollout|rolled out|canary|below|unaffected|not affected|recovered|restored|back)\b/i;
const ALL = new RegExp(String.raw`\ball (?:(?:of )?(?:our|the|its) )?${PEOPLE}\b`, 'i');
const COUNT = new RegExp(
  String.raw`(?<![\d.,$€£])(\d{1,3}(?:[,.]\d{3})+|\d+)(k)?\s+(?:(?:unique|active|paying|of our|registered|online|affected|internal|external)\s+){0,2}(${PEOPLE})\b(?!')`,
  'giu',
);

/** What changed by so many percent, and no share of anybody. */
const CHANGE = /^\s*(?:degradation|increase|decrease|reduction|drop|slower|slowdown|loss|performance)/i;
const HIT =
  /affect|impact|unable|experienc|receiv|\bgot\b|locked|lost|could ?n.t|failed|around|approximately|about/i;

/** Users beat requests; only what the summary or the impact says counts, then the rest of the story. */
export function readUsers(paper: Document): Users {
  const found: Users = { percent: null, count: null, requests: null };
  const told = paper.sections.filter(
    (section) => !isIn(section, 'actions', 'lessons', 'prompt', 'conclusion', 'timeline'),
  );
  const tellsImpact = (section: Section): boolean =>
    isSummarySection(paper, section) || isIn(section, 'impact', 'users');
  const first = told.filter(tellsImpact);
  for (const section of [...first, ...told.filter((section) => !first.includes(section))]) {
    for (const sentence of sentencesIn([section])) {
      for (const share of sharesIn(sentence, isIn(section, 'users'))) found[share.of] ??= share.told;
      if (tellsImpact(section)) found.count ??= countIn(sentence, isIn(section, 'impact', 'users'));
    }
  }
  return found;
}

/** A share in percent that was told. */
interface Share {
  /** Of users in percent, or of what they asked for. */
  of: 'percent' | 'requests';
  told: Place & { value: number };
}

/** Shares of users or of their requests in a sentence. @param isField the section holds nothing but such shares */
function sharesIn({ text, line }: Sentence, isField: boolean): Share[] {
  return [...text.matchAll(PERCENT)].flatMap((match): Share[] => {
    const value = Number(match[1]!.replace(',', '.'));
    const end = match.index + match[0].length;
    if (value > 100 || isDenied(text, match.index, end)) return [];
    const before = text.slice(Math.max(0, match.index - 70), match.index);
    const after = text.slice(end, end + 80);
    const near = before.slice(-40) + match[0] + after.split(/[,;.]/)[0];
    if (NOT_IT.test(near.replace(PEOPLE_NEAR, ' ')) || CHANGE.test(after)) return [];
    const told = { value, line, quote: match[0] };
    const upTo = (words: string | undefined) => ({
      ...told,
      quote: text.slice(match.index, end + (words?.length ?? 0)),
    });
    const people = PEOPLE_AFTER.exec(after)?.[0];
    if (isField || people !== undefined) return [{ of: 'percent', told: upTo(people) }];
    const asked = ASKED_AFTER.exec(after)?.[0];
    if (asked !== undefined) return [{ of: 'requests', told: upTo(asked) }];
    if (value === 100 && /^\s*(?:outage|downtime|failure)\b/i.test(after) && ALL.test(text))
      return [{ of: 'percent', told }];
    if (
      /(?:affect|impact|unable|experienc|betroffen|touch|影響)/i.test(before) &&
      PEOPLE_BEFORE.test(before) &&
      !/\bby$/i.test(before.trim())
    )
      return [{ of: 'percent', told }];
    const failed =
      /(?:fail|error|reject|drop)/i.test(text) &&
      ASKED_BEFORE.test(before) &&
      /^\s*(?:of\b|[.,;)]|$|fail|were|was)/i.test(after);
    return failed ? [{ of: 'requests', told }] : [];
  });
}

/** The first number of people in a sentence who were hit. @param isImpact at its head, a number needs no such word */
function countIn({ text, line }: Sentence, isImpact: boolean): (Place & { value: number }) | null {
  for (const match of text.matchAll(COUNT)) {
    const end = match.index + match[0].length;
    // "January 12, 2025 customers could not book": a year counts nobody.
    if (isOfDate(text, match.index, match[1]!) || isDenied(text, match.index, end)) continue;
    const near = text.slice(Math.max(0, match.index - 60), end + 40);
    if (!(isImpact && match.index <= 1) && !HIT.test(near)) continue;
    if (/would|could have|might|major/i.test(near)) continue;
    const value = Number(match[1]!.replace(/[,.]/g, '')) * (match[2] ? 1_000 : 1);
    return { value, line, quote: match[0] };
  }
  return null;
}

/** Whether digits are the year of a date that stands there. */
function isOfDate(text: string, index: number, digits: string): boolean {
  return (
    /^(?:19|20)\d\d$/.test(digits) &&
    datesIn(text.slice(Math.max(0, index - 30), index + 4)).some(({ year }) => year === Number(digits))
  );
}
