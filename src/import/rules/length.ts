import { lineAt, sentencesOf } from '../block.ts';
import type { Document } from '../document.ts';
import { lengthsIn } from '../durations.ts';
import type { StatedLength } from '../durations.ts';
import type { Place } from '../evidence.ts';
import { isSummarySection } from '../summary-part.ts';
import { isIn } from '../sections.ts';
import type { Section } from '../sections.ts';

/** How long the incident lasted, as the document states it. */
export interface Length extends Place {
  minutes: number;
  about: boolean;
  /** Another length that the document states. */
  others: number[];
}

const LASTED =
  /\b(?:last(?:ed|ing|s)?|duration|downtime|outage|total(?:ling)?|down|unavailable|inaccessible|unresponsive|offline|inactive|interrupt\w*|disrupt\w*|degraded|affected|service was|for about|incident)\b/i;
const PARTIAL =
  /\b(?:delay|timeout|time-out|retry|interval|ttl|every|cache|polling|ago|later|earlier|before|prior|backup|retention|expir|spent|investigat\w*|after|detect\w*|response time|latency|took|to identify|to detect|sla)\b/i;

/** A label within a block: "Downtime: 45 minutes". */
const LABELLED =
  /^(?:total )?(?:duration|downtime|time to (?:recovery|resolve|resolution|recover|mitigat\w+))[^:]{0,30}:\s*(.+)$/i;
/** What stands right before a length that is the incident's: "lasted for about", "a total of". */
const LEADS =
  /(?:\b(?:for|of|lasting|lasted|total(?:ling)?|approximately|about|around|roughly|was|to|a|duration|downtime)\b|[(:~])\s*(?:an?\s+)?(?:total\s+of\s+)?(?:about|around|approximately|roughly|nearly|almost|~)?\s*$/i;
/** What stands right after one: "a 45-minute outage". */
const TRAILS = /^[\s-]*(?:long\s+)?(?:outage|downtime|interruption|disruption|incident|long)/i;
/** What makes of a length a distance: "45 minutes later". */
const DISTANCE = /^\s*(?:ago|later|after|before|earlier|prior)\b/i;

/** A field says it, or a sentence of the summary: lengths elsewhere are of other things. */
export function readLength(paper: Document): Length | null {
  const [first, ...rest] = [
    ...paper.sections.flatMap(inField),
    ...paper.sections.flatMap((section) => [
      ...afterLabels(section),
      ...(isSummarySection(paper, section) && section.kind !== 'duration' ? inProse(section) : []),
    ]),
  ];
  if (!first) return null;
  return {
    ...first,
    others: rest.map(({ minutes }) => minutes).filter((minutes) => minutes !== first.minutes),
  };
}

function inField(section: Section): Length[] {
  const isField = section.kind === 'duration' && !/detect/i.test(section.name);
  if (!isField || isIn(section, 'timeline', 'actions', 'lessons', 'conclusion', 'prompt')) return [];
  return section.blocks.slice(0, 3).flatMap((block) => {
    const length = lengthsIn(block.text).find(
      ({ index }) => !PARTIAL.test(block.text.slice(Math.max(0, index - 25), index)),
    );
    return length ? [lengthAt(length, lineAt(block, length.index))] : [];
  });
}

function afterLabels(section: Section): Length[] {
  if (isIn(section, 'actions')) return [];
  return section.blocks.flatMap((block) => {
    const text = LABELLED.exec(block.text)?.[1];
    const length = text === undefined ? undefined : lengthsIn(text)[0];
    return length ? [lengthAt(length, lineAt(block, block.text.length - text!.length))] : [];
  });
}

function inProse({ blocks }: Section): Length[] {
  return blocks.flatMap(sentencesOf).flatMap(({ text, line }) =>
    lengthsIn(text)
      .filter((length) => isOfIncident(text, length))
      .map((length) => lengthAt(length, line)),
  );
}

/** Whether a sentence says of a length in it that the incident lasted so long. */
function isOfIncident(text: string, { index, end }: StatedLength): boolean {
  const before = text.slice(Math.max(0, index - 90), index);
  const after = text.slice(end, end + 30);
  if (!(LASTED.test(before) && LEADS.test(before)) && !TRAILS.test(after)) return false;
  return !PARTIAL.test(before.slice(-20)) && !DISTANCE.test(after);
}

function lengthAt(length: StatedLength, line: number): Length {
  return { minutes: length.minutes, about: length.about, line, quote: length.text, others: [] };
}
