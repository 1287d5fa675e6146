import { CAUSE_WORDS } from '../cause-words.ts';
import { isDenied, placesOf } from '../denied.ts';
import { sentencesIn } from '../document.ts';
import type { Document } from '../document.ts';
import type { Sentence } from '../block.ts';
import { placeOf } from '../evidence.ts';
import type { Place } from '../evidence.ts';
import { isLearning } from '../section-kinds.ts';
import { isIn, topicOf } from '../sections.ts';
import type { Section } from '../sections.ts';
import { isSummarySection } from '../summary-part.ts';

/** Why it could happen, as the document tells it. */
export interface Cause extends Place {
  /** A second level of the taxonomy; `null` where the words bear none. */
  category: string | null;
  /** Others that the cause's words name, the strongest first. */
  others: string[];
  /** The sentences that tell it. */
  sentences: Sentence[];
}

const EXPLICIT =
  /\b(?:root cause|cause (?:of|was|is)|caused by|was due to|due to|because of|because|as a result of|resulted from|stemmed from|originat(?:ed|es)|traced (?:back )?to|attributed to|was that|the (?:problem|issue|culprit|reason|fault|error) (?:was|is|were)|turned out|led to|relied on)\b/i;
const STRONG =
  /\b(?:root cause|caused by|main cause|primary cause|stemmed from|traced (?:back )?to|error was caused|issue was caused|originated|cause of (?:the|this))\b/i;
/** What somebody thought at first, or what it was found not to be, is no cause. */
const THOUGHT =
  /\b(?:(?:initially|at first|originally|first) (?:thought|suspected|assumed|believed|blamed|looked)|(?:thought|suspected|assumed|believed) (?:at first|initially)|(?:i|we) (?:suspect|think|guess|wonder)|suspect(?:s|ing)?|turned out not|(?:was|were) (?:ruled out|not the (?:cause|problem|issue|culprit|reason|result of)|(?:not|n[’']t) (?:caused by|due to|because of|related to|linked to)))\b|\b(?:(?:was|were|is|are|had|has) (?:unrelated to|nothing to do with)|(?:was|were|is|are) neither\b[^.;]{3,60}\bnor)\b|\bnot the \w+(?=[,.;])/i;
/** Where a technical fault is named too, it is the cause and these contribute. */
const SECOND = /^(?:process|change)\//;
/** Why an alert was late is not why the thing broke. */
const OF_NOTICING =
  /\b(?:alerts?|alarms?|monitor(?:s|ing)?|pag(?:e|er|ing))\b[^.]{0,60}\b(?:fired?|late|only|never|missed|because)\b/i;
/** The document itself says that nobody knows. */
const NOT_KNOWN =
  /\b(?:do(?:es)?(?: not|n[’']t) (?:yet )?(?:fully )?(?:know|understand)(?: yet)? (?:why|what)|(?:root )?cause (?:is|was|remains) (?:still |yet )?(?:unknown|unclear|undetermined|not (?:yet )?(?:known|clear|found|identified|understood)|under investigation|being investigated))\b/i;
const ENOUGH = 2;
/** Words so plain that they tell a cause in any sentence of the summary. */
const UNMISTAKABLE = 8;

const TOLD: ReadonlySet<string> = new Set([
  'resolution',
  'contributing',
  'trigger',
  'summary',
  'other',
  'top',
  'conclusion',
  'response',
]);

/** How the response went, told beside the cause; "What went wrong" may be the cause itself. */
function tellsOfWork({ kind, name }: Section): boolean {
  return isLearning(kind) && !/\bwrong\b/i.test(name);
}

/** The explicit sentence decides; its section, the summary and the title help where it is silent. */
export function readCause(paper: Document, title: string): Cause | null {
  const own = paper.sections.filter(
    (section) =>
      isIn(section, 'cause', 'five-whys') &&
      !isIn(section, 'actions', 'lessons') &&
      !isIn(section, 'resolution') &&
      !tellsOfWork(section) &&
      section.kind !== 'prompt',
  );
  const inOwn = sentencesIn(own).filter(({ text }) => !THOUGHT.test(text));
  const told = paper.sections.filter(
    (section) =>
      isSummarySection(paper, section) ||
      (TOLD.has(topicOf(section)) && !isIn(section, 'timeline', 'actions', 'prompt', 'lessons')),
  );
  const elsewhere = sentencesIn(told).filter(
    ({ text }) =>
      EXPLICIT.test(text) && !THOUGHT.test(text) && (STRONG.test(text) || !OF_NOTICING.test(text)),
  );
  const explicit = [...inOwn, ...elsewhere].filter(({ text }) => STRONG.test(text) && !NOT_KNOWN.test(text));
  const isOpen = sentencesIn([...own, ...told]).some(({ text }) => NOT_KNOWN.test(text));
  if (isOpen && explicit.length === 0) return null;
  const first = inOwn.slice(0, 2);
  const scores = new Map<string, number>();
  score(explicit, 3);
  score(first, 3);
  score(inOwn, 1.5);
  score(elsewhere, 1);
  score([{ text: title, line: 1 }], 1);
  const summary = sentencesIn(paper.sections.filter((section) => isSummarySection(paper, section))).filter(
    ({ text }) => !THOUGHT.test(text),
  );
  score(summary, 1, UNMISTAKABLE);
  let ranked = rank();
  if (ranked.length === 0) {
    score(summary, 1);
    ranked = rank();
  }
  const bearers = summary.filter(({ text }) => ranked[0] !== undefined && bears(text, ranked[0]));
  const sentences = [inOwn, explicit, elsewhere, bearers].find(({ length }) => length > 0) ?? [];
  const place = sentences.find(({ text }) => EXPLICIT.test(text)) ?? sentences[0];
  if (!place) return null;
  const [category, ...others] = ranked;
  const bearing =
    category === undefined
      ? undefined
      : [...explicit, ...sentences].find(({ text }) => bears(text, category));
  const at = bearing ?? place;
  // A check that was not there let it through; alone, and not told as the cause, it does not say what broke.
  if (category?.startsWith('process/') && bearing && sentences.length > 1 && !EXPLICIT.test(bearing.text))
    return { category: null, others: [], sentences, ...placeOf(place) };
  return { category: category ?? null, others, sentences, ...placeOf(at) };

  function score(texts: Sentence[], weight: number, least = 0): void {
    // A word said twice in one place is not twice as true.
    const whole = texts.map(({ text }) => text).join('\n');
    for (const [cause, words, strength] of CAUSE_WORDS) {
      if (strength >= least && tells(whole, words))
        scores.set(cause, (scores.get(cause) ?? 0) + strength * weight);
    }
  }

  function rank(): string[] {
    const ordered = [...scores].filter(([, points]) => points >= ENOUGH).toSorted((a, b) => b[1] - a[1]);
    const technical = ordered.filter(([cause]) => !SECOND.test(cause));
    const best = ordered[0];
    if (best && SECOND.test(best[0]) && technical[0] && technical[0][1] * 2 >= best[1]) {
      return [...technical, ...ordered.filter(([cause]) => SECOND.test(cause))].map(([cause]) => cause);
    }
    return ordered.map(([cause]) => cause);
  }
}

function bears(text: string, category: string): boolean {
  return CAUSE_WORDS.some(([cause, words]) => cause === category && tells(text, words));
}

/** "Not caused by …", "it was not a …". */
const NOT_IT =
  /\b(?:(?:not|n[’']t)(?: actually| in fact| itself)? (?:caused by|due to|because of|related to|linked to|connected to|the result of|an?|the)|unrelated to|nothing to do with|ruled out)(?: (?:an?|the|any|our))? $/i;
/** What was not there can be the cause (a limit, a check), but not harm that was not done. */
const HARM =
  /attack|breach|hack|intrusion|malware|fail|outage|loss|lost|corrupt|leak|bug|defect|overload|surge|spike|expir|crash|fault|hardware|race cond|dead-?lock|fire|flood|storm|lightning/i;

/** Whether words stand in a text that does not say it was something else. */
function tells(text: string, words: RegExp): boolean {
  return placesOf(text, words).some(
    ({ 0: said, index }) =>
      !NOT_IT.test(text.slice(Math.max(0, index - 40), index)) &&
      !(HARM.test(said) && isDenied(text, index, index + said.length)),
  );
}
