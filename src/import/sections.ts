import { blockOf, continues, join } from './block.ts';
import type { Block } from './block.ts';
import type { Line } from './lines.ts';
import { startsWithMoment } from './moments.ts';
import { isLearning, isLearningLabel, isSectionName, kindOf } from './section-kinds.ts';
import type { SectionKind } from './section-kinds.ts';

/** A part of a document under a heading, a line that can only be a heading, or a label. */
export interface Section {
  kind: SectionKind | 'top';
  /** As it was written, without markup. */
  name: string;
  line: number;
  /** Lower is higher up: 1 to 6 headings, 7 lines that are headings, 8 labels of lists, 9 labels with words after them. */
  level: number;
  indent: number;
  parent: Section | null;
  blocks: Block[];
}

const LISTS: ReadonlySet<string> = new Set(['actions', 'lessons', 'contributing', 'well', 'badly', 'lucky']);
const AFTER_TIMELINE: ReadonlySet<string> = new Set([
  'cause',
  'resolution',
  'actions',
  'impact',
  'lessons',
  'conclusion',
  'contributing',
]);

/** A section and all that it stands in, the innermost first. */
export function upwards(section: Section): Section[] {
  return section.parent ? [section, ...upwards(section.parent)] : [section];
}

/** What a section tells of: its own kind, or where its heading says nothing, that of the one it stands in. */
export function topicOf(section: Section): Section['kind'] {
  return upwards(section).find(({ kind }) => kind !== 'other')?.kind ?? 'other';
}

/** Whether a section is of a kind, or stands in one. */
export function isIn(section: Section, ...kinds: Section['kind'][]): boolean {
  return upwards(section).some(({ kind }) => kinds.includes(kind));
}

/** Reads lines into sections, in the order of the document. The first holds what stands before any heading. */
export function readSections(lines: readonly Line[]): Section[] {
  const top: Section = { kind: 'top', name: '', line: 1, level: 0, indent: -1, parent: null, blocks: [] };
  const sections = [top];
  let current = top;
  let afterBlank = true;
  let last: Line | null = null;
  for (const line of lines) {
    if (line.kind === 'blank') {
      afterBlank = true;
      continue;
    }
    const begun = beginning(line, current, afterBlank, last);
    if (begun) {
      current = open(begun);
      if (begun.rest !== '') current.blocks.push(blockOf(line, afterBlank, begun.rest));
    } else {
      if (line.kind !== 'code') current = leave(current, line, afterBlank);
      const block = current.blocks.at(-1);
      const starts = line.kind === 'text' && startsWithMoment(line.text);
      if (block && !afterBlank && continues(block, line, starts)) join(block, line);
      else current.blocks.push(blockOf(line, afterBlank));
    }
    afterBlank = false;
    last = line;
  }
  return sections;

  function open({ name, level, line, kind }: Beginning): Section {
    let parent = current;
    while (parent.level >= level && parent.parent) parent = parent.parent;
    // What went badly stands beside what went well, however deep its label is.
    while (isLearning(kind) && isIn(parent, 'well', 'badly', 'lucky', 'timeline') && parent.parent)
      parent = parent.parent;
    const section: Section = {
      kind,
      name,
      line: line.number,
      level,
      indent: line.indent,
      parent,
      blocks: [],
    };
    sections.push(section);
    return section;
  }
}

interface Beginning {
  name: string;
  kind: SectionKind;
  level: number;
  line: Line;
  rest: string;
}

const LABEL = /^([^:：]{1,80}?)\s*(?:[:：]|\s[–—-](?=\s|$))\s*(.*)$/;

function beginning(line: Line, within: Section, afterBlank: boolean, last: Line | null): Beginning | null {
  const { text } = line;
  const deeper = Math.min(line.indent, 90) / 100;
  if (line.kind === 'heading') {
    return { name: text, kind: kindOf(text), level: line.level, line, rest: '' };
  }
  if ((line.kind !== 'text' && line.kind !== 'item') || startsWithMoment(text)) return null;
  const isItem = line.kind === 'item';
  const own = isItem ? 8 : 7;
  const label = LABEL.exec(text);
  const inTimeline = isIn(within, 'timeline');
  if (label) {
    const [, name, rest] = label;
    const marked = /(?:\*\*|__)[^*_]{1,80}(?::\s*(?:\*\*|__)|(?:\*\*|__)\s*:)/.test(line.raw);
    const kind = kindOf(name!);
    const learning = isLearningLabel(name!) && !(inTimeline && isItem) && !isIn(within, 'actions');
    if (learning) return { name: name!, kind, level: (rest === '' ? own : 9) + deeper, line, rest: rest! };
    const named = isSectionName(name!) || (marked && kind !== 'other' && name!.split(' ').length <= 8);
    if (rest === '' && (named || (line.bold && afterBlank && !isItem))) {
      if (inTimeline && isItem && kind === 'other') return null;
      return { name: name!, kind, level: own + deeper, line, rest };
    }
    if (!named || rest === '') return null;
    if (upwards(within).some((section) => LISTS.has(section.kind)) && (isItem || !afterBlank)) {
      return null;
    }
    if (inTimeline) {
      if (isItem || !afterBlank || !AFTER_TIMELINE.has(kind)) return null;
      return { name: name!, kind, level: 7 + deeper, line, rest: rest! };
    }
    return { name: name!, kind, level: 9 + deeper, line, rest: rest! };
  }
  if (text.length > 100) return null;
  const isShort = text.split(' ').length <= 9 && !/[.!,;]$/.test(text);
  if (
    line.bold &&
    isShort &&
    !inTimeline &&
    !(isItem && upwards(within).some(({ kind }) => LISTS.has(kind)))
  ) {
    return { name: text, kind: kindOf(text), level: own + deeper, line, rest: '' };
  }
  if (!isSectionName(text) || !/^[^\p{Ll}]/u.test(text)) {
    // A template's question kept as a label: "how was the issue detected".
    const isQuestion = isItem && inTimeline && isSectionName(text);
    return isQuestion ? { name: text, kind: kindOf(text), level: 8 + deeper, line, rest: '' } : null;
  }
  if (isItem || /[.!]$/.test(text)) return null;
  const wrapped =
    last?.kind === 'text' &&
    !afterBlank &&
    !text.includes(' ') &&
    last.raw.length >= 60 &&
    !/[.!?:]$/.test(last.text);
  return wrapped ? null : { name: text, kind: kindOf(text), level: 7 + deeper, line, rest: '' };
}

/** What a line that begins no section belongs to: a label holds what is indented below it, or follows at once. */
function leave(section: Section, line: Line, afterBlank: boolean): Section {
  let at = section;
  while (at.parent && at.level >= 8 && line.indent <= at.indent) {
    const inline = at.level >= 9;
    const sibling =
      line.kind === 'item' &&
      !inline &&
      !line.numbered &&
      at.blocks.length > 0 &&
      !at.blocks.at(-1)!.numbered;
    const over = inline
      ? afterBlank || line.kind === 'item'
      : sibling || (line.kind === 'text' && afterBlank);
    if (!over) break;
    at = at.parent;
  }
  return at;
}
