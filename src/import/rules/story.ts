import { leadingDistance } from '../distance.ts';
import type { Document } from '../document.ts';
import { sentencesOf } from '../block.ts';
import type { Sentence } from '../block.ts';
import { isIn } from '../sections.ts';
import type { Section } from '../sections.ts';
import { isSummarySection } from '../summary-part.ts';

/** The parts of the story that are taken over as sentences. */
export interface Story {
  summary: Sentence[];
  impact: Sentence[];
  resolution: Sentence[];
  trigger: Sentence[];
  lessons: { wentWell: Sentence[]; wentBadly: Sentence[]; gotLucky: Sentence[] };
  /** All sentences that tell what was seen: summary, impact, detection. */
  seen: Sentence[];
}

/** Who wrote the page, and when. */
const ABOUT_THE_PAGE =
  /^(?:created|written|prepared|reported|authored|published|last (?:modified|updated|edited)|updated|edited)(?: by| on)\b|\blast (?:modified|updated|edited)\b|\b(?:facilitator|authors?|owner|attendees) ?:/i;
/** "[3:12 PM] …", "14:05 - …": an event, and no sentence. */
const EVENT = /^(?:\[\d{1,2}:\d{2}[^\]]{0,12}\]|\d{1,2}(?::\d{2})?(?: ?[ap]\.?m\.?)?\s?[–—:-]\s)/i;
const SPEAKER_ALONE = /^[^.!?]{1,60}\d{1,2}:\d{2}(?: ?[ap]\.?m\.?)?$/i;
const PROMPTISH = /must contain|\[[A-Z][^\]]{3,}\]/;

/** Sorts the sentences of a document by what they tell. */
export function readStory(paper: Document): Story {
  const of = (test: (section: Section) => boolean): Sentence[] =>
    paper.sections
      .filter(test)
      .flatMap(({ blocks }) => blocks.filter(({ spoken }) => !spoken).flatMap(sentencesOf))
      .filter(({ text }) => !PROMPTISH.test(text));
  const lessons = (kind: 'well' | 'badly' | 'lucky'): Sentence[] =>
    paper.sections
      .filter((section) => isIn(section, kind))
      .flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'item' || block.kind === 'text'))
      .filter(({ text }) => text.length > 3 && !PROMPTISH.test(text) && !/:$/.test(text))
      .map(({ text, line }) => ({ text, line }));
  const inSummary = of(
    (section) =>
      section.kind === 'summary' ||
      ((section.kind === 'top' || section.kind === 'other') && isSummarySection(paper, section)),
  );
  return {
    summary: inSummary.filter(
      ({ text }) =>
        text.length > 12 &&
        !ABOUT_THE_PAGE.test(text) &&
        !SPEAKER_ALONE.test(text) &&
        !EVENT.test(text) &&
        leadingDistance(text) === null,
    ),
    impact: of((section) => section.kind === 'impact' || isIn(section, 'impact')),
    resolution: of(
      (section) =>
        (isIn(section, 'resolution') && !isIn(section, 'actions', 'timeline', 'cause')) ||
        (section.kind === 'resolution' && !isIn(section, 'timeline')),
    ),
    trigger: of((section) => section.kind === 'trigger'),
    lessons: { wentWell: lessons('well'), wentBadly: lessons('badly'), gotLucky: lessons('lucky') },
    seen: of((section) => isSummarySection(paper, section) || isIn(section, 'impact', 'detection')),
  };
}
