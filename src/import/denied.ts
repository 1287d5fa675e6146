/**
 * Whether a sentence denies what words of it say: "No data was lost", "without errors", "did not affect logins", "none
 * of the requests failed", "data loss: none", "prevented an outage". What a document denies is no value of its report.
 */
export function isDenied(text: string, index: number, end: number): boolean {
  const before = clauseBefore(text, index);
  const after = text.slice(end, end + 90);
  if (UNTRUE.test(before) || DENIED_AFTER.test(after)) return true;
  return (
    reaches(ABSENT, before) ||
    reaches(AVERTED, before) ||
    // "Did not fail until noon": then it did.
    (!/\buntil\b/i.test(after) && reaches(UNDONE, before))
  );
}

/** The first place at which words stand in a text that does not deny them there. */
export function asserted(text: string, words: RegExp): RegExpExecArray | null {
  return (
    placesOf(text, words).find((match) => !isDenied(text, match.index, match.index + match[0].length)) ?? null
  );
}

const known = new WeakMap<RegExp, RegExp>();

/** Every place at which words stand in a text. */
export function placesOf(text: string, words: RegExp): RegExpExecArray[] {
  if (!words.test(text)) return [];
  const everywhere = known.get(words) ?? new RegExp(words.source, `${words.flags}g`);
  known.set(words, everywhere);
  return [...text.matchAll(everywhere)];
}

/** Behind these another statement begins, which a "no" before them does not reach. */
const CLAUSE =
  /\n|[.,;:!?()–—]\s|\s-\s|\b(?:but|however|although|though|while|whereas|because|since|as|so|when|where|once|if|unless|until|before|after|which|who|that|than|and (?:then|so|the|an?|our|we|they|it|this|users?|customers?|requests?|all|some|many|most|every\w*|others?|returned|failed|caused|led|went|became|got|saw|showed|served|expired|ran)|due to|owing to|leading to|led to|result(?:ed|ing) in|caus(?:ed|ing)|meant|mak(?:es?|ing)|made|let(?:ting)?|allow(?:ed|ing)|left|leaving|forc(?:ed|ing)|trigger(?:ed|ing))(?=\s)/gi;

function clauseBefore(text: string, index: number): string {
  const before = text.slice(Math.max(0, index - 160), index);
  let start = 0;
  for (const match of before.matchAll(CLAUSE)) {
    // Of what was not caused or triggered, not led to, the sentence says that it did not happen.
    if (
      !/\b(?:(?:not|n[’']t|never)(?: \w{1,12})?|(?:could|would|might|may) have) $/i.test(
        before.slice(0, match.index),
      )
    )
      start = match.index + match[0].length;
  }
  return before.slice(start);
}

/** What there is none of. */
const ABSENT =
  /\b(?:no(?! (?:more|less|fewer|later|longer|sooner|earlier|matter|doubt|wonder|other than)\b)|none of|neither|nor|not (?:a single|any|one)|nobody|nothing|never|zero|without|free of|absence of)\b/gi;
/** What was kept from happening, or was only possible. */
const AVERTED =
  /\b(?:avoid(?:s|ed|ing)?|prevent(?:s|ed|ing)?|avert(?:s|ed|ing)?|rul(?:e|ed|ing) out|(?:could|would|might|may|should)(?: easily| well| also)? have(?: been| caused| led to| resulted in| meant)?|rather than|instead of|risk of|fear(?:s|ed)?(?: of)?)(?= )/gi;
/** "Did not affect logins", "never caused any errors". */
const UNDONE =
  /(?:\b(?:did|do|does|has|have|had|will|would|was|were|is|are)(?: not|n[’']t| never)|\bnever|\bnot)(?: (?!only)[a-z]{1,12}ly| ever| have| been| be| at any time)?(?: being)? (?:caus(?:e|ed)|affect(?:ed)?|impact(?:ed)?|hurt|hit|touch(?:ed)?|reach(?:ed)?|extend(?:ed)?|spread|involv(?:e|ed)|result(?:ed)? in|le(?:a)?d to|see|seen|saw|show(?:n|ed)?|experienc(?:e|ed)|suffer(?:ed)?|encounter(?:ed)?|los(?:e|t)|return(?:ed)?|produc(?:e|ed)|becom(?:e|ing)|go(?:ne)?|expos(?:e|ed)|leak(?:ed)?|includ(?:e|ed)|introduc(?:e|ed)|roll(?:ed)?|chang(?:e|ed)|trigger(?:ed)?)\b/gi;
/** "Was not slow", "was not caused by an attack", "unrelated to the deploy", "not all users". */
const UNTRUE =
  /\b(?:not|unrelated to|nothing to do with)(?: (?:an?|the|any|our|actually|in fact|itself|ever|fully|completely|entirely|even|directly|really|be|been|caused|due|related|linked|connected|because|triggered|by|to|of|with|result)){0,6} $|\b\w+n[’']t(?: (?:an?|the|any|our|ever|even|caused|due|related|because|by|to|of)){0,4} $|\bnever $/i;
/** "Data loss: none", "errors were not seen". */
const DENIED_AFTER =
  /^(?:\s?[:–—-]\s?(?:none|nil|zero|n\/?a)\b|\s?[:–—-]\s?(?:no|0)\s*(?:[.,;]|$)|(?: (?!(?:and|but|or|which|that|because|while)\b)[\w-]{1,20}){0,6}? (?:(?:was|were|is|are|has|have|had|did|does|do)(?: been)?(?: not|n[’']t| never)(?: been)?(?: [a-z]{1,12}ly)? (?:affected|impacted|involved|touched|hit|occur(?:red)?|happen(?:ed)?|seen|observed|found|exposed|chang(?:e|ed)|ris(?:e|en)|increase(?:d)?|grow|suffer(?:ed)?|the (?:cause|culprit|reason|problem|issue)|to blame|at fault|responsible)|(?:was|were) (?:none|zero|nil|unaffected|untouched|spared|avoided|averted|prevented|ruled out)|(?:was|were|stayed|remained) (?:\w+ )?(?:normal|unchanged|stable|flat|within))\b)/i;

/** A "no" goes over what is denied to its end; what is missing *for* a thing does not deny the thing. */
const BETWEEN_THINGS = /^(?:for|on|of|to|about|from|in|into|against|with|by|at|over|around|between|and)$/i;
const NOTHING_ITSELF =
  /^(?:signs?|evidence|reports?|indications?|traces?|risk|danger|cases?|instances?|impact|effects?|increases?|rise|spikes?|change|drop|growth|degradation|loss|one|any|all|most)$/i;
/** Nobody noticing, stopping or foreseeing a thing does not deny it; customers who saw nothing do. */
const OVERSEEN =
  /^(?:notic|detect|catch|caught|spot|cover|handl|fix|stop|help|solv|resolv|clear|mend|reduc|watch|alert|warn|monitor|expect|anticipat|fores|plan|test|check|review|know|knew|realis|realiz|protect|limit)/i;
const PUBLIC = /^(?:customers?|users?|clients?|merchants?|visitors?|readers?|members?|subscribers?)$/i;

/** Whether the last of these negations in a clause still holds at its end. */
function reaches(negation: RegExp, clause: string): boolean {
  const last = [...clause.matchAll(negation)].at(-1);
  if (!last) return false;
  const between = clause
    .slice(last.index + last[0].length)
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  return (
    between.length <= 9 &&
    between.every(
      (word, at) =>
        (!BETWEEN_THINGS.test(word) || NOTHING_ITSELF.test(between[at - 1] ?? '')) &&
        (!OVERSEEN.test(word) || between.slice(0, at).some((who) => PUBLIC.test(who))),
    )
  );
}
