import { CauseScores, speaksFor } from '../cause-scores.ts';
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
/** Why an alert was late is not why the thing broke. */
const OF_NOTICING =
  /\b(?:alerts?|alarms?|monitor(?:s|ing)?|pag(?:e|er|ing))\b[^.]{0,60}\b(?:fired?|late|only|never|missed|because)\b/i;
/** The document itself says that nobody knows. */
const NOT_KNOWN =
  /\b(?:do(?:es)?(?: not|n[’']t) (?:yet )?(?:fully )?(?:know|understand)(?: yet)? (?:why|what)|(?:root )?cause (?:is|was|remains) (?:still |yet )?(?:unknown|unclear|undetermined|not (?:yet )?(?:known|clear|found|identified|understood)|under investigation|being investigated))\b/i;
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
  const scores = new CauseScores();
  scores.add(explicit, 3);
  scores.add(inOwn.slice(0, 2), 3);
  scores.add(inOwn, 1.5);
  scores.add(elsewhere, 1);
  scores.add([{ text: title }], 1);
  const summary = sentencesIn(paper.sections.filter((section) => isSummarySection(paper, section))).filter(
    ({ text }) => !THOUGHT.test(text),
  );
  scores.add(summary, 1, UNMISTAKABLE);
  if (scores.ranked().length === 0) scores.add(summary, 1);
  const [category, ...others] = scores.ranked();
  const isBearing = ({ text }: Sentence): boolean => category !== undefined && speaksFor(text, category);
  const sentences =
    [inOwn, explicit, elsewhere, summary.filter(isBearing)].find(({ length }) => length > 0) ?? [];
  const place = sentences.find(({ text }) => EXPLICIT.test(text)) ?? sentences[0];
  if (!place) return null;
  const bearing = [...explicit, ...sentences].find(isBearing);
  // A check that was not there let it through; alone, and not told as the cause, it does not say what broke.
  if (category?.startsWith('process/') && bearing && sentences.length > 1 && !EXPLICIT.test(bearing.text))
    return { category: null, others: [], sentences, ...placeOf(place) };
  return { category: category ?? null, others, sentences, ...placeOf(bearing ?? place) };
}
