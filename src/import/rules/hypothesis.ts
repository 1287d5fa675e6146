import { SUSPECT_WORDS } from '../cause-words.ts';

/** What somebody took for the cause, or what was found not to be it. */
export interface Hypothesis {
  kind: 'suspected' | 'ruled-out';
  /** The words that say it. */
  text: string;
  /** Causes, first or second level; empty where no cause fits the words. */
  suspect: string[];
  because: string | null;
}

const SUSPECTED =
  /\b(?:suspect(?:ing|s)|suspected (?!process)|(?:initial(?:ly)?|first|early) (?:hypothes[ei]s|assum\w*|theor\w*|thought|suspicions?|belie\w*|focus\w*|investigation (?:focus\w*|into|centered|pointed)|diagnosis)|hypothes[ei]\w*|assum(?:ed|ption|ptions|ing)|(?:was |were |it was )?(?:initially |first |originally )?(?:thought|believed|presumed) (?:to be|that|it was|the)|mis-?leading|false (?:lead|path|start|trail)|wild goose chase|red herring|wrong path|(?<!git )blame[ds]?\b|focus(?:ed|ing)? (?:on|shifted|was)|investigation (?:focus\w*|shifted)|(?:considered|considering) (?:a |the |possible|potential)|potential (?:cause|culprit))\b/i;
const STILL_WORK =
  /\b(?:improve|review|monitor\w* (?:for|was)|training|going forward|users? (?:assumed|thought|believed)|lessons?)\b/i;
const RULED_OUT =
  /\b(?:(?:was|were|is|are) (?:not|n.t) (?:related to|the (?:cause|issue|problem|reason|culprit)|caused by|due to|a )|not (?:related to|the (?:cause|issue|problem|reason))|unrelated to|rul(?:ed|ing) out|no (?:abnormal\w*|issues?|significant (?:issues?|problems?)|problems?|anomal\w*|evidence|irregularit\w*|faults?) (?:\w+ ){0,3}(?:found|detected|observed|identified|were|was)|found no|reports? all clear|all clear\b|came back clean|(?:looked|was|were|appeared|checked out) (?:fine|normal|healthy|ok|clean)|nothing (?:unusual|abnormal|wrong)|eliminated|dead end|time to rethink|discarded|no abnormal\w*)\b/i;
const CLAUSE_END = /\b(?:but|however|which (?:turned|proved)|only to)\b|[.;]\s/i;
/** What a hypothesis is explained by is not itself suspected: "database overload due to increased traffic". */
const REASON =
  /\b(?:due to|because of|because|owing to|given|considering|as (?:there|the|we|it)|since (?:the|there))\b(.*)$/i;

/** Reads a hypothesis from the words of one event or sentence; `null` where they hold none. */
export function hypothesisIn(text: string): Hypothesis | null {
  if (/\b(?:no|without) (?:initial )?hypothes/i.test(text)) return null;
  const suspected = SUSPECTED.exec(text);
  const ruledOut = RULED_OUT.exec(text);
  if (suspected && !STILL_WORK.test(text.slice(0, suspected.index))) {
    const words = clauseOf(text, suspected);
    const reason = REASON.exec(words);
    const core = reason ? words.slice(0, reason.index) : words;
    const suspect = suspectsIn(core);
    const because = reason?.[1]?.trim().replace(/[.,;]+$/, '');
    if (ruledOut && suspect.length === 0 && /\bnot\b/i.test(ruledOut[0])) return ruled(text);
    return { kind: 'suspected', text, suspect, because: because && because.length > 4 ? because : null };
  }
  return ruledOut ? ruled(text) : null;
}

function ruled(text: string): Hypothesis {
  return { kind: 'ruled-out', text, suspect: [], because: null };
}

/** The sentence in which the hypothesis stands, and the next where the first only announces it. */
function clauseOf(text: string, match: RegExpExecArray): string {
  const before = text.slice(0, match.index);
  const start = Math.max(before.lastIndexOf('. ') + 1, 0);
  const rest = text.slice(match.index);
  const end = CLAUSE_END.exec(rest);
  const isShort = end !== null && end.index < 24 && /^[.;]/.test(end[0]);
  const clause = isShort ? rest : end ? rest.slice(0, end.index) : rest;
  const more =
    /\bThey (?:assumed|suspected|thought|believed)\b[^.]*/.exec(
      text.slice(match.index + clause.length),
    )?.[0] ?? '';
  return `${text.slice(start, match.index)}${clause} ${more}`;
}

/** The causes that words name, each branch once where a second level of it is named too. */
function suspectsIn(words: string): string[] {
  const found: string[] = [];
  let rest = words;
  for (const [cause, pattern] of SUSPECT_WORDS) {
    if (!pattern.test(rest)) continue;
    if (!found.includes(cause)) found.push(cause);
    // A word names one cause: "database query" is a query, not a database besides.
    rest = rest.replace(new RegExp(pattern.source, 'gi'), ' ');
  }
  return found;
}

const CHECKED =
  /\b(?:(?:analysis|review|inspection|examination|investigation|check) (?:\w+ )?(?:was|were) (?:conducted|performed|done|carried out)|(?:was|were) (?:also )?(?:\w+ )?(?:examined|analy[sz]ed|inspected|investigated|reviewed|checked))\b[^.]*\bbut no\b[^.]*\b(?:found|detected|observed|identified)\b/i;

/** Parts that one event says were examined without a finding: each was suspected, and is ruled out by that. */
export function checkedIn(text: string): Hypothesis[] {
  return text.split(/(?<=[.!?])\s+/).flatMap((sentence) => {
    const match = CHECKED.exec(sentence);
    if (!match) return [];
    const [first] = suspectsIn(sentence.slice(0, match.index + match[0].indexOf(' ')));
    const because = /\bbut (no\b.*)$/i.exec(sentence)?.[1]?.replace(/[.]$/, '') ?? null;
    return first ? [{ kind: 'suspected' as const, text: sentence, suspect: [first], because }] : [];
  });
}
