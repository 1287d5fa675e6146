import type { Document } from '../document.ts';
import { placeOf } from '../evidence.ts';
import type { Place } from '../evidence.ts';
import type { Line } from '../lines.ts';
import { bare } from '../markup.ts';
import { isSectionName, kindOf } from '../section-kinds.ts';
import { startsWithMoment } from '../moments.ts';

/** The title, and whether it names the incident or only the kind of document. */
export interface Title extends Place {
  text: string;
  names: boolean;
}

const GENERIC_WORD =
  /^(?:(?:my|our|the|a|an|first|second|writing|write|incident|outage|failure|service|system|post|mortems?|pos?t?mor?t[aeou]r?ms?|mor?t[aeou]r?ms?|root|cause|analysis|rca|reports?|review|document|template|example|sample|project|task|readme|assignment|blameless|retrospective|summary|devops|sre|alx|holberton|md){0,4}\d*|0x[\da-f]+)$/i;
const NO_TITLE =
  /^(?:this|these|here|in this|the following|hello|hi|dear|welcome|on [A-Z])\b|\breadme file\b/i;

/** A heading of a part that says so plainly, at its beginning. */
const PART =
  /^(?:the |an? )?(?:issue |incident |executive )?(?:summary|overview|timeline|abstract|impact|root cause|background)/i;
/** One title, and what may stand over or under it. */
const MOST_HEADINGS = 3;

/** Looks for the heading or first line that names the incident, else a title in the front matter, else a generic heading. */
export function readTitle({ lines, sections, frontMatter }: Document): Title | null {
  const headings = leadingHeadings(lines);
  const named = headings.find(({ text }) => !isGeneric(text));
  if (named) return { ...named, names: true };
  const field = sections.find(({ kind, blocks }) => kind === 'title' && blocks.length > 0)?.blocks[0];
  if (field && !isGeneric(field.text)) return { text: tidy(field.text), ...placeOf(field), names: true };
  const own = frontMatter.fields.get('title');
  if (own) return { text: tidy(own.value), line: own.line, quote: own.value, names: !isGeneric(own.value) };
  return headings[0] ? { ...headings[0], names: false } : null;
}

/** What stands before the first part of a document and may be its title. */
function leadingHeadings(lines: readonly Line[]): (Place & { text: string })[] {
  const found: (Place & { text: string })[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.kind === 'blank' || !/\p{L}{2,}/u.test(line.text)) continue;
    const text = tidy(line.text);
    if (beginsPart(line, text)) break;
    if (line.kind === 'heading' || line.bold) {
      if (!startsWithMomentOnly(text)) found.push({ text, line: line.number, quote: line.text });
      if (found.length >= MOST_HEADINGS) break;
      continue;
    }
    if (found.length > 0 || !isTitleLine(line, lines[index + 1])) break;
    found.push({ text, line: line.number, quote: line.text });
  }
  return found;
}

function beginsPart(line: Line, text: string): boolean {
  const name = bare(line.text).replace(/:.*$/, '');
  const isSection =
    isSectionName(text) || (kindOf(name) !== 'other' && !isGenericWord(name) && isSectionName(name));
  if (isSection && !isGeneric(text)) return true;
  const kind = kindOf(text);
  if (kind === 'prompt') return true;
  const isPart = line.kind === 'heading' && kind !== 'other' && kind !== 'duration';
  return isPart && !/post.?mortem|report/i.test(text) && PART.test(bare(text));
}

/** The first line of a plain text is its title where it is short and no sentence of prose. */
function isTitleLine({ kind, text }: Line, next: Line | undefined): boolean {
  const isShort = text.length <= 110 && text.split(' ').length <= 14;
  const goesOn =
    next?.kind === 'text' &&
    text.length > 50 &&
    !next.bold &&
    !/:/.test(next.text) &&
    !isSectionName(next.text);
  return kind === 'text' && isShort && !goesOn && !NO_TITLE.test(text) && !/[,;]$/.test(text);
}

function startsWithMomentOnly(text: string): boolean {
  return startsWithMoment(text) && (text.match(/\p{L}{3,}/gu)?.length ?? 0) < 1;
}

function isGenericWord(text: string): boolean {
  // Word by word: one expression for all of them takes twice as long for each word more.
  const words = text.split(/[\s:.,#_/&\-\p{Extended_Pictographic}\ufe0f]+/u).filter((word) => word !== '');
  return words.length > 0 && words.every((word) => GENERIC_WORD.test(word));
}

function isGeneric(text: string): boolean {
  return isGenericWord(text.replace(/[()[\]"']/g, ' ').trim());
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/\s*:$/, '').trim();
}
