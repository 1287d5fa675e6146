import { datesIn } from '../dates.ts';
import { isDenied } from '../denied.ts';
import type { Document } from '../document.ts';
import { sentencesIn } from '../document.ts';
import type { Place } from '../evidence.ts';
import { isIn } from '../sections.ts';
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

/** Users beat requests; only what the summary or the impact says counts, then the rest of the story. */
export function readUsers(paper: Document): Users {
  const found: Users = { percent: null, count: null, requests: null };
  const told = paper.sections.filter(
    (section) => !isIn(section, 'actions', 'lessons', 'prompt', 'conclusion', 'timeline'),
  );
  const first = told.filter(
    (section) => isSummarySection(paper, section) || isIn(section, 'impact', 'users'),
  );
  for (const section of [...first, ...told.filter((section) => !first.includes(section))]) {
    const isUsers = isIn(section, 'users');
    for (const { text, line } of sentencesIn([section])) {
      for (const match of text.matchAll(PERCENT)) {
        const value = Number(match[1]!.replace(',', '.'));
        if (value > 100 || isDenied(text, match.index, match.index + match[0].length)) continue;
        const before = text.slice(Math.max(0, match.index - 70), match.index);
        const after = text.slice(match.index + match[0].length, match.index + match[0].length + 80);
        const near = before.slice(-40) + match[0] + after.split(/[,;.]/)[0];
        if (NOT_IT.test(near.replace(new RegExp(PEOPLE_AFTER.source.slice(1), 'iu'), ' '))) continue;
        if (
          /^\s*(?:degradation|increase|decrease|reduction|drop|slower|slowdown|loss|performance)/i.test(after)
        )
          continue;
        const place = { value, line, quote: match[0] };
        if (isUsers || PEOPLE_AFTER.test(after))
          found.percent ??= widened(place, text, match.index, PEOPLE_AFTER.exec(after)?.[0]);
        else if (ASKED_AFTER.test(after))
          found.requests ??= widened(place, text, match.index, ASKED_AFTER.exec(after)?.[0]);
        else if (value === 100 && /^\s*(?:outage|downtime|failure)\b/i.test(after) && ALL.test(text))
          found.percent ??= place;
        else if (
          /(?:affect|impact|unable|experienc|betroffen|touch|影響)/i.test(before) &&
          PEOPLE_BEFORE.test(before) &&
          !/\bby$/i.test(before.trim())
        )
          found.percent ??= place;
        else if (
          /(?:fail|error|reject|drop)/i.test(text) &&
          ASKED_BEFORE.test(before) &&
          /^\s*(?:of\b|[.,;)]|$|fail|were|was)/i.test(after)
        )
          found.requests ??= place;
      }
      if (!isSummarySection(paper, section) && !isIn(section, 'impact', 'users')) continue;
      for (const match of text.matchAll(COUNT)) {
        const value = Number(match[1]!.replace(/[,.]/g, '')) * (match[2] ? 1_000 : 1);
        const near = text.slice(Math.max(0, match.index - 60), match.index + match[0].length + 40);
        // "January 12, 2025 customers could not book": a year counts nobody.
        if (isOfDate(text, match.index, match[1]!)) continue;
        if (isDenied(text, match.index, match.index + match[0].length)) continue;
        const opensImpact = isIn(section, 'impact', 'users') && match.index <= 1;
        if (
          (opensImpact ||
            /affect|impact|unable|experienc|receiv|\bgot\b|locked|lost|could ?n.t|failed|around|approximately|about/i.test(
              near,
            )) &&
          !/would|could have|might|major/i.test(near)
        ) {
          found.count ??= { value, line, quote: match[0] };
        }
      }
    }
  }
  return found;
}

/** Whether digits are the year of a date that stands there. */
function isOfDate(text: string, index: number, digits: string): boolean {
  return (
    /^(?:19|20)\d\d$/.test(digits) &&
    datesIn(text.slice(Math.max(0, index - 30), index + 4)).some(({ year }) => year === Number(digits))
  );
}

function widened<T extends Place>(place: T, text: string, index: number, after: string | undefined): T {
  return { ...place, quote: text.slice(index, index + place.quote.length + (after?.length ?? 0)) };
}
