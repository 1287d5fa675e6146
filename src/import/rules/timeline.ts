import { lineAt, sentencesOf } from '../block.ts';
import type { Block } from '../block.ts';
import { spokenAt } from '../chat.ts';
import type { WrittenDate } from '../dates.ts';
import { leadingDistance } from '../distance.ts';
import type { Distance } from '../distance.ts';
import type { Document } from '../document.ts';
import { plain } from '../markup.ts';
import { leadingMoment, momentsIn } from '../moments.ts';
import type { WrittenMoment } from '../moments.ts';
import { isIn } from '../sections.ts';
import type { Section } from '../sections.ts';

/** An entry of the timeline, before anybody knows what kind it is. */
export interface Entry {
  /** `null` where the entry has no time of its own. */
  moment: WrittenMoment | null;
  /** Minutes after the start, where it says how long after that it was. */
  distance: number | null;
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
/** "All times Pacific" is said of zones by people who would not write so after a time of day. */
const BY_REGION = /\b(?:pacific|mountain|central|eastern)\b(?! (?:africa|europe))/i;

/** The entries of the timeline sections; where there is none, those of a section whose entries all begin with a time. */
export function readTimeline(paper: Document): Timeline {
  const inside = paper.sections.filter((section) => isIn(section, 'timeline'));
  let sections = inside;
  if (sections.length === 0) {
    sections = paper.sections.filter(
      (section) =>
        !isIn(section, 'actions', 'lessons') &&
        section.blocks.filter((block) => block.kind !== 'code' && isTimed(block)).length >= 3,
    );
  }
  const entries: Entry[] = [];
  for (const section of sections) readSection(section, entries);
  const kept = entries.filter(({ text, moment, distance }) => text.length > 2 || moment || distance !== null);
  // Outside of a timeline a date alone begins a sentence as well.
  const sure =
    inside.length > 0 ? kept : kept.filter(({ moment, distance }) => moment?.clock ?? distance !== null);
  return {
    entries: isNewestFirst(sure) ? sure.toReversed() : sure,
    zone:
      zoneOver(sections) ??
      zoneOver(paper.sections.filter(({ kind }) => kind === 'top' || kind === 'summary')),
  };
}

/** Whether a block is an entry by its own words: it begins with a time, or tells who said something when. */
function isTimed({ text }: Block): boolean {
  return Boolean(leadingMoment(text)?.clock) || spokenAt(text) !== null || leadingDistance(text) !== null;
}

/** A line that is a day and nothing else, such as stands over the entries of that day. */
function dayAlone(text: string): WrittenDate | null {
  const moment = leadingMoment(text);
  if (!moment?.date || moment.clock) return null;
  const rest = `${text.slice(0, moment.index)}${text.slice(moment.end)}`;
  return /[\p{L}\d]/u.test(rest.replace(/\bday \d{1,2}\b/i, ' ')) ? null : moment.date;
}

/** Logs of status pages have their last entry first. */
function isNewestFirst(entries: readonly Entry[]): boolean {
  if (entries.length < 3 || !entries.every(({ moment }) => moment?.date && moment.clock)) return false;
  const days = new Set(entries.map(({ moment }) => JSON.stringify({ ...moment!.date, index: 0, end: 0 })));
  const clocks = entries.map(({ moment }) => moment!.clock!.hour * 60 + moment!.clock!.minute);
  return days.size === 1 && clocks.every((clock, index) => index === 0 || clock < clocks[index - 1]!);
}

function readSection(section: Section, entries: Entry[]): void {
  const isOther = section.kind !== 'timeline';
  const heading = isOther ? leadingMoment(section.name) : null;
  const isLabel = isOther && !heading && section.level >= 7 && isIn(section, 'timeline');
  const overDay = heading && !heading.clock && section.blocks.some(isTimed);
  let day = overDay ? heading.date : null;
  let current: Entry | null = null;
  if (heading && !overDay && section.level <= 8) {
    current = entryOf(heading, section.name, section.line);
    entries.push(current);
  }
  const inHeading = current !== null;
  const columns = section.blocks.some(({ kind }) => kind === 'row') ? columnsOf(section.blocks) : null;
  const items = section.blocks.filter(({ kind }) => kind === 'item');
  const margin = Math.min(...items.map(({ indent }) => indent));
  const timedItems = items.some(({ text }) => momentIn(text) !== null || leadingDistance(text) !== null);
  for (const [at, block] of section.blocks.entries()) {
    if (block.kind === 'code') continue;
    if (block.kind === 'row') {
      if (columns) pushRow(block, columns, entries, day);
      continue;
    }
    if (isLead(block)) continue;
    const alone = dayAlone(block.text);
    if (alone && section.blocks.slice(at + 1).some(isTimed)) {
      day = alone;
      current = null;
      continue;
    }
    const runs = runTogether(block);
    if (runs.length > 1) {
      entries.push(...runs.map((run) => onDay(run, day)));
      current = runs.at(-1)!;
      continue;
    }
    const isItem = block.kind === 'item';
    const isSub = isItem && block.indent > margin + 1 && (current !== null || timedItems);
    const begun = inHeading ? null : begunBy(block, isSub, isLabel ? section.name : null);
    if (begun) {
      current = onDay(begun, day);
      entries.push(current);
    } else if (current && (inHeading || isSub || !isItem) && !(isItem && timedItems && !isSub)) {
      // A paragraph of its own below a list of entries is about all of them.
      const isApart = !isItem && block.afterBlank && timedItems && !inHeading;
      if (!isApart) current.text = `${current.text} ${block.text}`.trim();
    } else if (isItem && !isSub) {
      current = entryOf(null, block.text, block.line);
      entries.push(current);
    } else if (!isItem && items.length === 0 && !isLabel) {
      for (const sentence of sentencesOf(block)) entries.push(entryOf(null, sentence.text, sentence.line));
    }
  }
}

/** The entry that a block begins by its own time; `null` where it has none. @param label what it says where a time is all of it */
function begunBy(block: Block, isSub: boolean, label: string | null): Entry | null {
  const line = lineAt(block, 0);
  const distance = leadingDistance(block.text);
  if (distance) return distantEntry(distance, block.text, line);
  const leading = leadingMoment(block.text);
  const moment = leading ?? (block.kind === 'item' ? momentIn(block.text) : null);
  if (!moment || (isSub && !leading?.clock)) return null;
  const entry = entryOf(moment, block.text, line);
  return label !== null && entry.text.length <= 2 ? { ...entry, text: label } : entry;
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
      const cell = cells[column] ?? '';
      const moment = leadingMoment(cell);
      if (moment === null) return (leadingDistance(cell)?.end ?? -16) + 16 > cell.length;
      return cell.length - moment.text.length < 16;
    });
    return told.length * 2 >= rows.length - 1 && told.length > 0;
  });
  if (when.length === 0) return null;
  const what = Array.from({ length: width }, (_, column) => column).filter(
    (column) => !when.includes(column),
  );
  return { when, what };
}

function pushRow(
  { cells, line, text }: Block,
  columns: Columns,
  entries: Entry[],
  day: WrittenDate | null,
): void {
  const when = columns.when.map((column) => cells[column] ?? '').join(' ');
  const what = columns.what.map((column) => cells[column] ?? '').filter((cell) => cell !== '');
  const moment = momentsIn(when)[0] ?? null;
  const distance = leadingDistance(when)?.minutes ?? null;
  if (!moment && distance === null) {
    const isHead = /^(?:time|date|when|timestamp|event|what|description|action)/i.test(cells[0] ?? '');
    if (!isHead && what.join('').length > 2)
      entries.push({ moment: null, distance, text: what.join(': '), line, quote: text });
    return;
  }
  const longest = what.toSorted((a, b) => b.length - a.length)[0] ?? '';
  entries.push(onDay({ moment, distance, text: longest, line, quote: text }, day));
}

/** An entry under the name of a day is of that day where it names none itself. */
function onDay(entry: Entry, day: WrittenDate | null): Entry {
  const { moment } = entry;
  return day && moment && !moment.date ? { ...entry, moment: { ...moment, date: day } } : entry;
}

/** "T+25m (14:05): …" */
function distantEntry({ minutes, end }: Distance, text: string, line: number): Entry {
  const rest = text.slice(end).replace(HEAD, '');
  const moment = leadingMoment(rest);
  const words = moment ? rest.slice(moment.end).replace(HEAD, '') : rest;
  return { moment: moment?.clock ? moment : null, distance: minutes, text: plain(words), line, quote: text };
}

const HEAD = /^[\s:;,.|()[\]–—>*=-]+/;

function entryOf(moment: WrittenMoment | null, text: string, line: number, offset = 0): Entry {
  if (!moment) return { moment, distance: null, text, line, quote: text };
  const [from, to] = [moment.index - offset, moment.end - offset];
  const leads = from <= 12 || spokenAt(text) === from;
  const rest = leads ? text.slice(to).replace(HEAD, '') : text;
  return { moment, distance: null, text: plain(rest), line, quote: text };
}

function zoneOver(sections: Section[]): string | null {
  for (const { name, blocks } of sections) {
    const texts = [name, ...blocks.slice(0, 3).map(({ text }) => text)];
    for (const text of texts) {
      const region = ALL_TIMES.exec(text)?.[0].match(BY_REGION);
      if (region) return region[0];
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
