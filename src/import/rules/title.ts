import type { Document } from '../document.ts';
import type { Place } from '../evidence.ts';
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

/** Looks for the heading or first line that names the incident, else a title in the front matter, else a generic heading. */
export function readTitle({ lines, sections, frontMatter }: Document): Title | null {
  const field = sections.find(({ kind, blocks }) => kind === 'title' && blocks.length > 0);
  const headings = leadingHeadings();
  const own = frontMatter.fields.get('title');
  const named = headings.find(({ text }) => !isGeneric(text));
  if (named) return { ...named, names: true };
  if (field) {
    const [block] = field.blocks;
    if (!isGeneric(block!.text))
      return { text: tidy(block!.text), line: block!.line, quote: block!.text, names: true };
  }
  if (own) return { text: tidy(own.value), line: own.line, quote: own.value, names: !isGeneric(own.value) };
  return headings[0] ? { ...headings[0], names: false } : null;

  function leadingHeadings(): (Place & { text: string })[] {
    const found: (Place & { text: string })[] = [];
    for (const [index, line] of lines.entries()) {
      const words = line.text.match(/\p{L}{2,}/gu)?.length ?? 0;
      if (line.kind === 'blank' || words < 1) continue;
      const text = tidy(line.text);
      const name = bare(line.text).replace(/:.*$/, '');
      const isSection =
        isSectionName(text) || (kindOf(name) !== 'other' && !isGenericWord(name) && isSectionName(name));
      const sectionLike =
        line.kind === 'heading' &&
        kindOf(text) !== 'other' &&
        kindOf(text) !== 'duration' &&
        !/post.?mortem|report/i.test(text) &&
        /^(?:the |an? )?(?:issue |incident |executive )?(?:summary|overview|timeline|abstract|impact|root cause|background)/i.test(
          bare(text),
        );
      if ((isSection && !isGeneric(text)) || sectionLike) break;
      if (kindOf(text) === 'prompt') break;
      if (line.kind === 'heading' || line.bold) {
        if (words >= 1 && !startsWithMomentOnly(text))
          found.push({ text, line: line.number, quote: line.text });
        if (found.length >= 3) break;
        continue;
      }
      // The first line of a plain text is its title where it is short and no sentence of prose.
      const first = found.length === 0 && line.kind === 'text' && words >= 1;
      const short = line.text.length <= 110 && line.text.split(' ').length <= 14;
      const next = lines[index + 1];
      const goesOn =
        next?.kind === 'text' &&
        line.text.length > 50 &&
        !next.bold &&
        !/:/.test(next.text) &&
        !isSectionName(next.text);
      if (first && short && !goesOn && !NO_TITLE.test(line.text) && !/[,;]$/.test(line.text)) {
        found.push({ text, line: line.number, quote: line.text });
        continue;
      }
      break;
    }
    return found;
  }
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
