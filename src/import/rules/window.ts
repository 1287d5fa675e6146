import { lineAt } from '../block.ts';
import type { Block, Sentence } from '../block.ts';
import { daysMeant } from '../calendar.ts';
import type { Calendar } from '../calendar.ts';
import { datesIn } from '../dates.ts';
import type { WrittenDate } from '../dates.ts';
import type { Document } from '../document.ts';
import { momentsIn } from '../moments.ts';
import type { WrittenMoment } from '../moments.ts';
import { certainOf, clockText } from '../point.ts';
import type { Point } from '../point.ts';
import { isSummarySection } from '../summary-part.ts';
import { isIn } from '../sections.ts';

/** When the incident began and ended, as fields or prose of the summary say. */
export interface Window {
  start: Point | null;
  end: Point | null;
}

const CONNECTS =
  /^[\s,;)]*(?:(?:and\s+(?:lasted|continued|ended|went on)\s+)?(?:to|until|till|til|through|thru|up to|bis|à|au|jusqu[’']à|hasta|a las|–|—|-|→|->|〜|～)|and|から)[\s,(]*(?:(?:about|around|approximately|roughly)\s+)?(?:on\s+)?[\s,]*$/i;
const ENDS =
  /\b(?:until|till|lasted (?:un)?til|end(?:ed|ing|s)?(?: time| at)?|end[- ]time|restored|resolved|recovered|back (?:up|online|to normal)|fixed|finish(?:ed|ing)?|over by|stopped)\b[^.]{0,80}$/i;
const BEGINS =
  /\b(?:went|goes|go|became|began|begin|start(?:ed|s)?|occurred|occur|experienced|suffered|down|unavailable|unresponsive|outage|fail(?:ed|ing|s)?|broke|crash(?:ed)?|stopped|was|were)\b/i;
/** Somebody noticed then; it had begun before. */
const NOTICED =
  /\b(?:notic(?:ed|es)|saw|detect(?:ed|s)|discover(?:ed|s)|spotted|found out|became aware|(?:was|were|been) (?:first )?reported|alerted|paged)\b[^.;]{0,60}$/i;
const NOT_IT =
  /\b(?:project will|must end|checker|published|posted|written|last updated|deadline|meeting|deploy(?:ed|ment) (?:on|at)|introduced|due by)\b/i;

/** Looks at fields first, then at the prose of the summary; the timeline is another rule's. */
export function readWindow(paper: Document, calendar: Calendar): Window {
  const span: Window = { start: null, end: null };
  const sections = paper.sections.filter((section) => !isIn(section, 'timeline', 'actions', 'document-date'));
  for (const section of sections.filter(({ kind }) => kind === 'start' || kind === 'end')) {
    for (const block of section.blocks) {
      const found = pairIn(block, calendar);
      if (found.start && found.end) {
        span.start ??= found.start;
        span.end ??= found.end;
        continue;
      }
      const moment = momentsIn(block.text)[0];
      if (moment && span[section.kind as 'start' | 'end'] === null) {
        span[section.kind as 'start' | 'end'] = pointOf(moment, block, calendar);
      }
    }
  }
  const fields = sections.filter(({ kind }) => kind === 'duration').flatMap(({ blocks }) => blocks);
  const prose = sections
    .filter((section) => isSummarySection(paper, section))
    .flatMap(({ blocks }) => blocks);
  for (const block of [...fields, ...prose]) {
    if (span.start && span.end) break;
    if (block.kind === 'code' || block.spoken) continue;
    const { start, end } = pairIn(block, calendar);
    if (start && end && !span.start) {
      span.start = start;
      span.end = span.end ?? end;
    } else if (end && !start && !span.end) span.end = end;
    else if (start && !span.start) {
      // A moment alone is the start only where something is said to have happened then.
      span.start = start;
      span.end ??= end;
    }
  }
  if (span.start && span.end) shareZone(span.start, span.end);
  return withDate(span, paper, calendar, [...fields, ...prose]);
}

/** The first range in a block; else a moment at which something began. */
function pairIn(block: Block, calendar: Calendar): Window {
  const moments = momentsIn(block.text);
  const timed = moments.filter(({ clock }) => clock !== null);
  for (let index = 0; index + 1 < timed.length; index += 1) {
    const [a, b] = [timed[index]!, timed[index + 1]!];
    const between = block.text.slice(a.end, b.index);
    const isRange =
      CONNECTS.test(between) &&
      (!/^\W*and\W*$/i.test(between) || /\bbetween\b/i.test(block.text.slice(0, a.index)));
    const noticedAfter = NOTICED.test(`${between.split(/[.!?]\s/)[0]!.slice(0, 80)} `);
    if (!isRange && ENDS.test(between) && (noticedAfter || isNoticed(block.text, a))) {
      return { start: null, end: pointOf(b, block, calendar, moments) };
    }
    if (isRange || (ENDS.test(between) && between.length < 260 && !NOT_IT.test(between))) {
      return range(a, b, block, moments, calendar);
    }
  }
  const dated = moments.filter(({ date, clock }) => date !== null && clock === null);
  for (let index = 0; timed.length === 0 && index + 1 < dated.length; index += 1) {
    const [a, b] = [dated[index]!, dated[index + 1]!];
    if (CONNECTS.test(block.text.slice(a.end, b.index))) return range(a, b, block, moments, calendar);
  }
  for (const moment of timed) {
    const sentence = sentenceAround(block.text, moment);
    if (NOT_IT.test(sentence)) continue;
    const before = block.text
      .slice(Math.max(0, moment.index - 120), moment.index)
      .split(/[.!?]\s/)
      .at(-1)!;
    if (ENDS.test(before)) return { start: null, end: pointOf(moment, block, calendar, moments) };
    if (BEGINS.test(sentence)) return { start: pointOf(moment, block, calendar, moments), end: null };
  }
  return { start: null, end: null };
}

/** Whether a moment is that of noticing, and nothing before it in its sentence says what began then. */
function isNoticed(text: string, { index }: WrittenMoment): boolean {
  const before = text
    .slice(0, index)
    .split(/[.!?]\s/)
    .at(-1)!;
  return NOTICED.test(before) && !/\b(?:began|begin|started|start|occurred|went|down|outage)\b/i.test(before);
}

function range(
  a: WrittenMoment,
  b: WrittenMoment,
  block: Block,
  moments: WrittenMoment[],
  calendar: Calendar,
): Window {
  const start = pointOf(a, block, calendar, moments);
  const end = pointOf(b, block, calendar, a.date ? [] : moments);
  if (!a.date && b.date && end.date) start.date = end.date;
  if (!a.date && b.date) start.alternatives = end.alternatives;
  if (!b.date) {
    end.date = null;
    end.alternatives = [];
  }
  if (a.clock && b.clock && !a.clock.meridiem && b.clock.meridiem) start.clock = inherit(a, b);
  if (b.clock && a.clock?.meridiem && !b.clock.meridiem && b.clock.hour < 12 && b.clock.hour < a.clock.hour) {
    end.clock = clockText(b.clock.hour + 12, b.clock.minute);
  }
  shareZone(start, end);
  start.quote = block.text.slice(a.index, b.end);
  end.quote = start.quote;
  return { start, end };
}

/** "From 2 to 4:30 PM": the first takes morning or afternoon from the second, so that it comes before it. */
function inherit(a: WrittenMoment, b: WrittenMoment): string {
  const { hour, minute } = a.clock!;
  if (hour > 12) return clockText(hour, minute);
  const same = (hour % 12) + (b.clock!.meridiem === 'pm' ? 12 : 0);
  const other = (same + 12) % 24;
  return clockText(same * 60 + minute <= b.clock!.hour * 60 + b.clock!.minute ? same : other, minute);
}

/** A zone that stands at one of the two, as in "from 14:00 to 16:30 UTC", holds for both. */
function shareZone(start: Point, end: Point): void {
  start.zone ??= end.zone;
  end.zone ??= start.zone;
}

function pointOf(
  moment: WrittenMoment,
  block: Block,
  calendar: Calendar,
  around: WrittenMoment[] = [],
): Point {
  const date = moment.date ?? nearestDate(moment, around);
  const days = date ? daysMeant(date, calendar) : [];
  return {
    ...certainOf(days),
    clock: moment.clock ? clockText(moment.clock.hour, moment.clock.minute) : null,
    zone: moment.zone,
    about: moment.about,
    line: lineAt(block, moment.index),
    quote: moment.text,
  };
}

/** The date of the same block that stands last before a moment, else first after it. */
function nearestDate(moment: WrittenMoment, around: WrittenMoment[]): WrittenDate | null {
  const dates = around.filter(({ date, clock }) => date !== null && clock === null);
  const before = dates.findLast(({ index }) => index < moment.index);
  return (
    before?.date ?? dates.find(({ index }) => index > moment.index && index - moment.end < 60)?.date ?? null
  );
}

/** The day of the start where its own words do not give it: a date field, the summary's prose, the heading. */
function withDate(span: Window, paper: Document, calendar: Calendar, blocks: Block[]): Window {
  const fields = paper.sections.filter(({ kind }) => kind === 'date').flatMap((section) => section.blocks);
  const heads = [
    ...paper.sections
      .filter(({ kind, level }) => (kind === 'other' && level <= 2) || kind === 'summary')
      .map(({ name, line }) => ({ text: name, line })),
    ...paper.sections[0]!.blocks.slice(0, 1),
  ];
  const found = firstDated([...fields, ...blocks.filter(({ kind }) => kind !== 'code'), ...heads], calendar);
  const { start, end } = span;
  if (found && !start) span.start = { ...found, clock: null, zone: null, about: false };
  else if (found && start?.date === null && start.alternatives.length === 0) {
    const { date, alternatives, line, quote } = found;
    Object.assign(start, { date, alternatives });
    if (date !== null && start.clock === null) Object.assign(start, { line, quote });
  }
  if (span.start?.date && end) {
    span.start.alternatives.push(...contradicting(heads, span.start.date, end.date, calendar));
  }
  return span;
}

/** The first day that one of the texts names, or every day that it can mean, and where it stands. */
function firstDated(
  places: readonly Sentence[],
  calendar: Calendar,
): Pick<Point, 'date' | 'alternatives' | 'line' | 'quote'> | null {
  for (const { text, line } of places) {
    for (const date of datesIn(text.slice(0, 4_000))) {
      const { index, end } = date;
      if (NOT_IT.test(text.slice(Math.max(0, index - 40), end + 12))) continue;
      const days = daysMeant(date, calendar);
      if (days.length > 0) return { ...certainOf(days), line, quote: text.slice(index, end) };
    }
  }
  return null;
}

/** Days that the heads of a document name, and that lie outside of what its words say of start and end. */
function contradicting(
  heads: readonly Sentence[],
  start: string,
  end: string | null,
  calendar: Calendar,
): string[] {
  return heads.flatMap(({ text }) =>
    datesIn(text.slice(0, 400)).flatMap((date) => {
      const [day, ...others] = daysMeant(date, calendar);
      if (day === undefined || others.length > 0) return [];
      return day < start || (day > start && day > (end ?? start)) ? [day] : [];
    }),
  );
}

function sentenceAround(text: string, { index, end }: WrittenMoment): string {
  const before = text
    .slice(0, index)
    .split(/[.!?]\s/)
    .at(-1)!;
  return before + text.slice(index, end) + text.slice(end).split(/[.!?](?:\s|$)/)[0]!;
}
