import { lineAt, sentencesOf } from '../block.ts';
import type { Document } from '../document.ts';
import { lengthsIn } from '../durations.ts';
import type { Place } from '../evidence.ts';
import { isSummarySection } from '../summary-part.ts';
import { isIn } from '../sections.ts';

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

/** A field says it, or a sentence of the summary: lengths elsewhere are of other things. */
export function readLength(paper: Document): Length | null {
  const found: Length[] = [];
  for (const section of paper.sections) {
    if (isIn(section, 'timeline', 'actions', 'lessons', 'conclusion', 'prompt')) continue;
    const isField = section.kind === 'duration' && !/detect/i.test(section.name);
    if (!isField) continue;
    for (const block of section.blocks.slice(0, 3)) {
      const length = lengthsIn(block.text).find(
        ({ index }) => !PARTIAL.test(block.text.slice(Math.max(0, index - 25), index)),
      );
      if (length)
        found.push({ ...length, line: lineAt(block, length.index), quote: length.text, others: [] });
    }
  }
  for (const section of paper.sections) {
    const label = section.blocks.flatMap((block) => {
      const match =
        /^(?:total )?(?:duration|downtime|time to (?:recovery|resolve|resolution|recover|mitigat\w+))[^:]{0,30}:\s*(.+)$/i.exec(
          block.text,
        );
      return match ? [{ block, offset: block.text.length - match[1]!.length, text: match[1]! }] : [];
    });
    for (const { block, offset, text } of isIn(section, 'actions') ? [] : label) {
      const length = lengthsIn(text)[0];
      if (length) found.push({ ...length, line: lineAt(block, offset), quote: length.text, others: [] });
    }
    if (!isSummarySection(paper, section) || section.kind === 'duration') continue;
    for (const block of section.blocks) {
      for (const sentence of sentencesOf(block)) {
        for (const length of lengthsIn(sentence.text)) {
          const lead = sentence.text.slice(Math.max(0, length.index - 90), length.index);
          const tail = sentence.text.slice(length.end, length.end + 30);
          const leads =
            LASTED.test(lead) &&
            /(?:\b(?:for|of|lasting|lasted|total(?:ling)?|approximately|about|around|roughly|was|to|a|duration|downtime)\b|[(:~])\s*(?:an?\s+)?(?:total\s+of\s+)?(?:about|around|approximately|roughly|nearly|almost|~)?\s*$/i.test(
              lead,
            );
          const trails = /^[\s-]*(?:long\s+)?(?:outage|downtime|interruption|disruption|incident|long)/i.test(
            tail,
          );
          if (!leads && !trails) continue;
          if (PARTIAL.test(lead.slice(-20)) || /^\s*(?:ago|later|after|before|earlier|prior)\b/i.test(tail))
            continue;
          found.push({ ...length, line: sentence.line, quote: length.text, others: [] });
        }
      }
    }
  }
  const [first, ...rest] = found;
  if (!first) return null;
  return {
    ...first,
    others: rest.map(({ minutes }) => minutes).filter((minutes) => minutes !== first.minutes),
  };
}
