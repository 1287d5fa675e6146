import { lineAt, sentencesOf } from '../block.ts';
import type { Block } from '../block.ts';
import { plain } from '../markup.ts';
import type { Document } from '../document.ts';
import { leadingMoment, momentsIn } from '../moments.ts';
import type { WrittenMoment } from '../moments.ts';
import { isIn } from '../sections.ts';
import type { Section } from '../sections.ts';

/** An entry of the timeline, before anybody knows what kind it is. */
export interface Entry {
  /** `null` where the entry has no time of its own. */
  moment: WrittenMoment | null;
  text: string;
  line: number;
  /** As it was written, for quoting. */
  quote: string;
}

/** How the entries are laid out. */
export interface Timeline {
  entries: Entry[];
  /** A zone that stands over all of them. */
  zone: string | null;
}

const ALL_TIMES = /\b(?:all )?times?\b[^.]{0,40}/i;

/** The entries of the timeline sections; where there is none, those of a section whose entries all begin with a time. */
export function readTimeline(paper: Document): Timeline {
  const inside = paper.sections.filter((section) => isIn(section, 'timeline'));
  let sections = inside;
  if (sections.length === 0) {
    sections = paper.sections.filter(
      (section) =>
        !isIn(section, 'actions', 'lessons') &&
        section.blocks.filter(({ text, kind }) => kind !== 'code' && leadingMoment(text)?.clock).length >= 3,
    );
  }
  const entries: Entry[] = [];
  for (const section of sections) readSection(section, entries, sections);
  const kept = entries.filter(({ text, moment }) => text.length > 2 || moment);
  return { entries: isNewestFirst(kept) ? kept.toReversed() : kept, zone: zoneOver(sections) };
}

/** Logs of status pages have their last entry first. */
function isNewestFirst(entries: readonly Entry[]): boolean {
  if (entries.length < 3 || !entries.every(({ moment }) => moment?.date && moment.clock)) return false;
  const days = new Set(entries.map(({ moment }) => JSON.stringify({ ...moment!.date, index: 0, end: 0 })));
  const clocks = entries.map(({ moment }) => moment!.clock!.hour * 60 + moment!.clock!.minute);
  return days.size === 1 && clocks.every((clock, index) => index === 0 || clock < clocks[index - 1]!);
}

function readSection(section: Section, entries: Entry[], sections: Section[]): void {
  const heading = section.kind === 'timeline' ? null : leadingMoment(section.name);
  const label =
    section.kind !== 'timeline' &&
    !heading &&
    section.level >= 7 &&
    sections.includes(section) &&
    isIn(section, 'timeline');
  let current: Entry | null = null;
  if (heading && section.level <= 8) {
    current = entryOf(heading, section.name, section.line);
    entries.push(current);
  }
  const inHeading = current !== null;
  const columns = section.blocks.some(({ kind }) => kind === 'row') ? columnsOf(section.blocks) : null;
  const items = section.blocks.filter(({ kind }) => kind === 'item');
  const margin = Math.min(...items.map(({ indent }) => indent));
  const timedItems = items.some(({ text }) => momentIn(text) !== null);
  for (const block of section.blocks) {
    if (block.kind === 'code') continue;
    if (block.kind === 'row') {
      if (columns) pushRow(block, columns, entries);
      continue;
    }
    if (isLead(block)) continue;
    const runs = runTogether(block);
    if (runs.length > 1) {
      entries.push(...runs);
      current = runs.at(-1)!;
      continue;
    }
    const moment = leadingMoment(block.text) ?? (block.kind === 'item' ? momentIn(block.text) : null);
    const isSub = block.kind === 'item' && block.indent > margin + 1 && (current !== null || timedItems);
    if (moment && (!isSub || leadingMoment(block.text)?.clock) && !inHeading) {
      const entry = entryOf(moment, block.text, lineAt(block, 0));
      if (entry.text.length <= 2 && label) entry.text = section.name;
      current = entry;
      entries.push(entry);
    } else if (
      current &&
      (block.kind === 'text' || isSub || inHeading) &&
      !(block.kind === 'item' && timedItems && !isSub)
    ) {
      if (!(block.kind === 'text' && block.afterBlank && timedItems && !inHeading)) {
        current.text = `${current.text} ${block.text}`.trim();
      }
    } else if (block.kind === 'item' && !isSub) {
      current = entryOf(null, block.text, block.line);
      entries.push(current);
    } else if (block.kind === 'text' && items.length === 0 && !label) {
      for (const sentence of sentencesOf(block)) entries.push(entryOf(null, sentence.text, sentence.line));
    }
  }
}

/** "All times in UTC", the head of a column: words about the entries, no entry. */
function isLead({ text }: Block): boolean {
  return (
    (/^(?:all )?times?\b/i.test(text) && text.length < 90 && !/\d{1,2}:\d{2}/.test(text)) ||
    /\b(?:all (?:events|times)|times are)\b/i.test(text) ||
    (/:$/.test(text) && text.length < 160 && leadingMoment(text) === null)
  );
}

/** A block in which entries stand one after another: "14:00 UTC: … 14:05 UTC: …". */
function runTogether(block: Block): Entry[] {
  const starts = momentsIn(block.text).filter(
    ({ index, end, clock }) =>
      clock !== null &&
      /^\s?(?::|-|–|—)\s/.test(block.text.slice(end, end + 4)) &&
      (index === 0 || /(?:^|[.!?;:)”"]\s*|\s{2})$|\s$/.test(block.text.slice(0, index))),
  );
  if (starts.length === 0 || (starts.length === 1 && starts[0]!.index < 8)) return [];
  return starts.map((moment, index) => {
    const end = starts[index + 1]?.index ?? block.text.length;
    return entryOf(
      moment,
      block.text.slice(moment.index, end).trim(),
      lineAt(block, moment.index),
      moment.index,
    );
  });
}

/** The one moment of a sentence that holds its time inside ("Support got a complaint at 3:15 PM"). */
function momentIn(text: string): WrittenMoment | null {
  return momentsIn(text).find(({ clock }) => clock !== null) ?? null;
}

interface Columns {
  when: number[];
  what: number[];
}

function columnsOf(blocks: Block[]): Columns | null {
  const rows = blocks.filter(({ kind }) => kind === 'row');
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const when = Array.from({ length: width }, (_, column) => column).filter((column) => {
    const told = rows.filter(({ cells }) => {
      const moment = leadingMoment(cells[column] ?? '');
      return moment !== null && (cells[column] ?? '').length - moment.text.length < 16;
    });
    return told.length * 2 >= rows.length - 1 && told.length > 0;
  });
  if (when.length === 0) return null;
  const what = Array.from({ length: width }, (_, column) => column).filter(
    (column) => !when.includes(column),
  );
  return { when, what };
}

function pushRow({ cells, line, text }: Block, columns: Columns, entries: Entry[]): void {
  const when = columns.when.map((column) => cells[column] ?? '').join(' ');
  const what = columns.what.map((column) => cells[column] ?? '').filter((cell) => cell !== '');
  const moment = momentsIn(when)[0] ?? null;
  if (!moment) {
    const isHead = /^(?:time|date|when|timestamp|event|what|description|action)/i.test(cells[0] ?? '');
    if (!isHead && what.join('').length > 2)
      entries.push({ moment: null, text: what.join(': '), line, quote: text });
    return;
  }
  const longest = what.toSorted((a, b) => b.length - a.length)[0] ?? '';
  entries.push({ moment, text: longest, line, quote: text });
}

const HEAD = /^[\s:;,.|()[\]–—>*=-]+/;

function entryOf(moment: WrittenMoment | null, text: string, line: number, offset = 0): Entry {
  if (!moment) return { moment, text, line, quote: text };
  const [from, to] = [moment.index - offset, moment.end - offset];
  const leads = from <= 12;
  const rest = leads ? text.slice(to).replace(HEAD, '') : text;
  return { moment, text: plain(rest), line, quote: text };
}

function zoneOver(sections: Section[]): string | null {
  for (const { name, blocks } of sections) {
    const texts = [name, ...blocks.slice(0, 3).map(({ text }) => text)];
    for (const text of texts) {
      const said = ALL_TIMES.exec(text)?.[0] ?? (text === name && /\(/.test(name) ? name : null);
      const zone = said
        ? momentsIn(
            `00:00 ${said.replace(/^.*?\b(?:times?|in|are)\b(?:\s+(?:in|are|is))*[\s(:]*/i, '').replace(/^\(/, '')}`,
          )[0]?.zone
        : null;
      if (zone) return zone;
      const bracket = said ? /\(([^)]{1,30})\)/.exec(said)?.[1] : null;
      const inside = bracket ? momentsIn(`00:00 ${bracket}`)[0]?.zone : null;
      if (inside) return inside;
    }
  }
  return null;
}
