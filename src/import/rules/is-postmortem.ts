import type { Document } from '../document.ts';
import { sentencesIn } from '../document.ts';
import type { SectionKind } from '../section-kinds.ts';
import { isIn } from '../sections.ts';
import type { Cause } from './cause.ts';
import type { Timeline } from './timeline.ts';
import type { Window } from './window.ts';

/** Why a document is no report of an incident; `null` where it is one. */
export type Refusal = string | null;

const PLACEHOLDER =
  /\[(?!x\]| \])[A-Z_a-z][^\][\n]{2,160}\](?![(:[])|<(?:insert|your|name|date|time|describe|add)\b[^<>\n]{0,80}>|\{\{[^}]{1,80}\}\}|\b(?:YYYY-MM-DD|XX:XX|HH:MM|DD\/MM\/YYYY|tbd)\b|_{5,}/gi;
const PROMPT =
  /\b(?:must contain|should contain|must be|write (?:a|your|an) (?:post|incident|blog)|your (?:post.?mortem|task|assignment)|between \d+ (?:to|and|-) \d+ words|learning objectives|requirements|manual qa|in this (?:project|task|section)|describe (?:the|what|how)|explain (?:in detail|how|what)|list (?:the|any)|(?:what|how|when) (?:was|were|did) .{3,80}\?|be brief|publish your|add urls?|invent your own|to provide the rest of|the team\(?s?\)? in charge of the system|will write a summary|any software system will|failing is|read or watch|project will start|weight: \d|mandatory|reviewed by your peers|post.?mortem format|these blogs must|request a review|you should be able|a list of tasks to address|which team\/individuals|how (?:the )?(?:issue|incident) was (?:detected|fixed|resolved)$|(?:was|were) the (?:issue|assumption)\w*\b.{0,40}detected|when was the issue|explain to anyone|learn from (?:his|her|your|their))\b/i;
const HAPPENED =
  /\b(?:was|were|went|had|became|began|started|failed|crashed|experienced|caused|resulted|returned|stopped|happened|occurred|received|noticed|found|fixed|restored|resolved|identified|expired|deployed|rolled|restarted|reported|triggered|lost|broke|led|are stuck|goes down)\b/i;
const CAUSE =
  /\b(?:caused by|cause (?:was|is|of)|due to|because|root cause|resulted from|stemmed from|result of|traced to|originated|typo|led to|expired)\b/i;
const FIX =
  /\b(?:fix(?:ed|ing|es)?|resolved|restored|rolled back|reverted|restart(?:ed|ing)|correct(?:ed|ing)|repaired|replaced|recovered|patched|solved|renewed|removed|back (?:up|online)|increased|cleared|deployed|killed|updated|added|scaled|moved|reset|enabled|disabled|switched|rebuilt|upgraded|changed)\b/i;
/** Sentences about incidents as such. */
const IN_GENERAL =
  /\b(?:you|your|should|must|may|might|can help|would|often|an? (?:incident|outage|post-?mortem) (?:is|occurs|happens)|each (?:of|event|incident)|incidents or outages|any (?:incident|outage|issue)|(?:this|the) (?:project|document|repository|readme) (?:is|contains|provides|aims|includes))\b/i;
const GENERAL =
  /\b(?:a (?:good |well.written )?post-?mortem (?:is|should|helps|can|includes?)|the documentation for a post-?mortem|process of (?:analy[sz]ing|documenting)|postmortems (?:are|should|help)|post-mortem (?:template|culture|process)|blameless (?:culture|postmortems)|how to write|best practices|why (?:you|we) (?:should|need)|incident (?:management|response) (?:is|process|lifecycle))\b/gi;

const ARTICLE =
  /\b(?:in this (?:article|guide|tutorial|post we)|this (?:article|guide|tutorial) (?:is|shows|explains))\b/i;
const ADVICE =
  /^(?:how to|(?:a |the )?(?:short |quick )?(?:guide|introduction) to|(?:\d+|five|seven|ten) (?:tips|habits|ways|rules)|why (?:you|every)|best practices|writing)\b/i;

/** The parts that make a document look like a report. */
const PARTS: readonly SectionKind[] = ['timeline', 'cause', 'resolution', 'actions', 'summary', 'impact'];

/**
 * Whether the document itself reports one incident: what happened, and a cause, a fix or a timeline. Filled-in words
 * count; prompts and brackets of a template do not.
 */
export function refusalOf(paper: Document, span: Window, timeline: Timeline, cause: Cause | null): Refusal {
  const { words, filled, happened, prompts, placeholders, general, isArticle, timed, times, score, shaped } =
    signsOf(paper, span, timeline, cause);
  if (words < 8) return 'it says next to nothing of its own: only links, headings or prompts';
  if (prompts >= 4 && times === 0 && timed === 0 && (prompts * 3 >= filled || prompts >= 7))
    return 'it is the text of an assignment or a template, and tells of no incident';
  if (placeholders >= 4 && times === 0 && placeholders * 2 >= filled)
    return 'it is a template whose fields are not filled in';
  if (general >= 2 && times === 0 && score < 2)
    return 'it is about postmortems in general, and reports no incident of its own';
  if (isArticle && !span.start?.date)
    return 'it tells how something is done, and reports no incident of its own';
  if (shaped === 0 && words < 60 && times === 0 && paper.lines.some(({ raw }) => /https?:\/\//.test(raw)))
    return 'it points to a report that lies elsewhere';
  const isReport = shaped >= 3 && placeholders === 0 && prompts === 0;
  // A report may give no time, and tell cause and measures in words that no rule knows.
  const isWhole = isReport && happened > 0 && (cause?.sentences.length ?? 0) > 0;
  // Nor does any know the words of every language; parts of a report around a timeline are one in each.
  const isTold = isReport && timed >= 3;
  if ((happened === 0 || score === 0) && !isWhole && !isTold)
    return 'it tells of no incident: neither what happened nor a cause, a fix or times';
  if (score === 1 && shaped === 0 && times === 0 && words < 400)
    return 'it tells neither a cause with its fix nor a timeline of an incident';
  return null;
}

/** How much a document has of a report, and how much of a template, an assignment or an article. */
function signsOf(paper: Document, span: Window, timeline: Timeline, cause: Cause | null) {
  const told = paper.sections.filter((section) => !isIn(section, 'prompt'));
  const sentences = sentencesIn(told).map(({ text }) => text);
  const rows = told.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'row'));
  const texts = [...sentences, ...rows.map(({ text }) => text)];
  const filled = texts.filter(isFilledIn);
  const happened = filled.filter((text) => HAPPENED.test(text) && !IN_GENERAL.test(text));
  const hasCause =
    cause !== null &&
    happened.length > 0 &&
    (cause.category !== null || happened.some((text) => CAUSE.test(text)));
  const hasFix = happened.some((text) => FIX.test(text));
  const timed = timeline.entries.filter(
    ({ moment, distance, text }) => (moment !== null || distance !== null) && text.length > 4,
  ).length;
  const times = Number(Boolean(span.start?.clock)) + Number(timed >= 2);
  const prose = sentences.join('\n');
  const general = prose.match(GENERAL)?.length ?? 0;
  return {
    words: wordsIn(filled),
    filled: filled.length,
    happened: happened.length,
    prompts: sentences.filter((text) => PROMPT.test(text)).length,
    placeholders: texts.reduce((count, text) => count + (text.match(PLACEHOLDER)?.length ?? 0), 0),
    general,
    isArticle: (general > 0 || ARTICLE.test(prose)) && isAdvice(paper),
    timed,
    times,
    score: times + Number(hasCause) + Number(hasFix),
    shaped: PARTS.filter((part) => paper.sections.some(({ kind }) => kind === part)).length,
  };
}

/** Whether a text is no prompt, and more than fields of a template. */
function isFilledIn(text: string): boolean {
  const own = text.replace(PLACEHOLDER, ' ').trim();
  return !PROMPT.test(text) && own.replace(/\W/g, '').length > 8 && own.length > text.length * 0.6;
}

/** Whether the title promises advice. */
function isAdvice({ lines }: Document): boolean {
  return ADVICE.test(lines.find(({ kind }) => kind === 'heading' || kind === 'text')?.text ?? '');
}

/** Words, apart from addresses; of languages without spaces every two letters count as one. */
function wordsIn(texts: readonly string[]): number {
  const words = texts
    .join(' ')
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word) && !/^https?:/.test(word));
  const letters = words.join('').match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  return words.length + Math.floor((letters?.length ?? 0) / 2);
}
