import type { Document } from '../document.ts';
import { sentencesIn } from '../document.ts';
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

/** Whether the title promises advice. */
function isAdvice({ lines }: Document): boolean {
  return ADVICE.test(lines.find(({ kind }) => kind === 'heading' || kind === 'text')?.text ?? '');
}

/**
 * Whether the document itself reports one incident: what happened, and a cause, a fix or a timeline. Filled-in words
 * count; prompts and brackets of a template do not.
 */
export function refusalOf(paper: Document, span: Window, timeline: Timeline, cause: Cause | null): Refusal {
  const told = paper.sections.filter((section) => !isIn(section, 'prompt'));
  const all = sentencesIn(told).map(({ text }) => text);
  const rows = told.flatMap(({ blocks }) =>
    blocks.filter(({ kind }) => kind === 'row').map(({ text }) => text),
  );
  const placeholders = [...all, ...rows].reduce(
    (count, text) => count + [...text.matchAll(PLACEHOLDER)].length,
    0,
  );
  const own = [...all, ...rows].filter(
    (text) => !PROMPT.test(text) && text.replace(PLACEHOLDER, '').replace(/\W/g, '').length > 8,
  );
  const filled = own.filter((text) => text.replace(PLACEHOLDER, ' ').trim().length > text.length * 0.6);
  const words = wordsIn(filled);
  if (words < 8) return 'it says next to nothing of its own: only links, headings or prompts';
  const timed = timeline.entries.filter(
    ({ moment, distance, text }) => (moment !== null || distance !== null) && text.length > 4,
  ).length;
  const times = (span.start?.clock ? 1 : 0) + (timed >= 2 ? 1 : 0);
  const happened = filled.filter((text) => HAPPENED.test(text) && !IN_GENERAL.test(text));
  const hasCause =
    cause !== null &&
    happened.length > 0 &&
    (cause.category !== null || happened.some((text) => CAUSE.test(text)));
  const hasFix = happened.some((text) => FIX.test(text));
  const prompts = all.filter((text) => PROMPT.test(text)).length;
  if (prompts >= 4 && times === 0 && timed === 0 && (prompts * 3 >= filled.length || prompts >= 7)) {
    return 'it is the text of an assignment or a template, and tells of no incident';
  }
  const score = times + (hasCause ? 1 : 0) + (hasFix ? 1 : 0);
  if (placeholders >= 4 && times === 0 && placeholders * 2 >= filled.length) {
    return 'it is a template whose fields are not filled in';
  }
  const general = all.join('\n').match(GENERAL)?.length ?? 0;
  if (general >= 2 && times === 0 && score < 2)
    return 'it is about postmortems in general, and reports no incident of its own';
  if ((general >= 1 || ARTICLE.test(all.join('\n'))) && isAdvice(paper) && !span.start?.date)
    return 'it tells how something is done, and reports no incident of its own';
  const parts = new Set(paper.sections.map(({ kind }) => kind));
  const shaped = ['timeline', 'cause', 'resolution', 'actions', 'summary', 'impact'].filter((kind) =>
    parts.has(kind as never),
  ).length;
  const links = paper.lines.filter(({ raw }) => /https?:\/\//.test(raw)).length;
  if (shaped === 0 && words < 60 && links > 0 && times === 0)
    return 'it points to a report that lies elsewhere';
  // A report may give no time, and tell cause and measures in words that no rule knows.
  const isWhole =
    shaped >= 3 &&
    placeholders === 0 &&
    prompts === 0 &&
    happened.length >= 1 &&
    (cause?.sentences.length ?? 0) > 0;
  // Nor does any know the words of every language; parts of a report around a timeline are one in each.
  const isTold = shaped >= 3 && timed >= 3 && placeholders === 0 && prompts === 0;
  if ((happened.length === 0 || score === 0) && !isWhole && !isTold)
    return 'it tells of no incident: neither what happened nor a cause, a fix or times';
  if (score === 1 && shaped === 0 && times === 0 && words < 400)
    return 'it tells neither a cause with its fix nor a timeline of an incident';
  return null;
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
