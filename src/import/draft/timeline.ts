import { minutesOf } from '../point.ts';
import type { Reading } from '../read.ts';
import { kindsIn } from '../rules/event-kind.ts';
import type { EventKind } from '../rules/event-kind.ts';
import { detectorIn } from '../rules/detection.ts';
import { checkedIn, hypothesisIn } from '../rules/hypothesis.ts';
import type { Hypothesis } from '../rules/hypothesis.ts';
import { wentOn } from '../rules/without-effect.ts';
import type { TimedEntry } from '../schedule.ts';
import { fitting } from './notes.ts';
import type { Notes } from './notes.ts';
import { instantOf } from './times.ts';
import type { TimeForm } from './times.ts';

/** An event of the draft, as the schema has it. */
export interface DraftEvent {
  at: string;
  kind: EventKind;
  text: string;
  suspect?: string[];
  because?: string;
}

interface Placed {
  entry: TimedEntry;
  at: string;
  /** For sorting and comparing. */
  order: number;
  kind: EventKind;
  /** The kinds that its words bear. */
  bears: EventKind[];
  hypothesis: Hypothesis | null;
  checked: Hypothesis[];
}

/** The events that have a time, in order, each with its kind; at most one of each milestone. */
export function draftTimeline(
  reading: Reading,
  notes: Notes,
  form: TimeForm,
  known: (suspect: string) => boolean,
): DraftEvent[] {
  const { schedule } = reading;
  const placed = placedEvents(reading, form);
  const timed = schedule.entries.filter(({ moment, distance }) => moment !== null || distance !== null);
  const counted = timed.length > 0 ? timed : schedule.entries;
  const [head] = counted;
  if (head) notes.bears('timeline', counted.length, { line: head.line, quote: head.quote }, 'computed');
  if (placed.length === 0) return [];
  choose(placed, schedule.start && orderOf(schedule.start, form), endOrder(reading, form));
  const events: DraftEvent[] = [];
  placed.forEach(({ entry, at, kind, hypothesis, checked }) => {
    const text = fitting(entry.text, 2000);
    const basis = entry.moment === null && entry.clock !== null ? 'computed' : 'stated';
    const place = { line: entry.line, quote: entry.quote };
    if (!notes.bears(`timeline[${events.length}]`, at, place, basis)) return;
    const event: DraftEvent = {
      at,
      kind,
      text: text.length < 3 ? fitting(`${text} ${entry.quote}`, 2000) : text,
    };
    if (hypothesis && (kind === 'suspected' || kind === 'ruled-out')) {
      const suspect = hypothesis.suspect.filter(known);
      if (suspect.length > 0) event.suspect = suspect;
      if (hypothesis.because) event.because = fitting(hypothesis.because, 2000);
    }
    const [first, ...more] = kind === 'note' || kind === 'acknowledged' ? checked : [];
    if (first) {
      events.push({ ...event, kind: 'suspected', suspect: first.suspect.filter(known) });
      events.push(ruledOut(first, known));
      for (const other of more) {
        events.push({
          at: 'unknown',
          kind: 'suspected',
          text: fitting(other.text, 2000),
          suspect: other.suspect.filter(known),
        });
        events.push(ruledOut(other, known));
      }
      return;
    }
    events.push(event);
  });
  return events;
}

function ruledOut({ text, suspect, because }: Hypothesis, known: (suspect: string) => boolean): DraftEvent {
  return {
    at: 'unknown',
    kind: 'ruled-out',
    text: fitting(text, 2000),
    suspect: suspect.filter(known),
    ...(because ? { because: fitting(because, 2000) } : {}),
  };
}

function placedEvents({ schedule }: Reading, form: TimeForm): Placed[] {
  const placed = schedule.entries.flatMap((entry): Placed[] => {
    const isTimed = entry.moment !== null || entry.distance !== null;
    if (!isTimed || (entry.text.length < 3 && entry.quote.length < 3)) return [];
    const about = entry.moment?.about ?? false;
    const at = form.write({ ...entry, about });
    if (at === null) return [];
    const checked = checkedIn(entry.text);
    const read = hypothesisIn(entry.text);
    const hypothesis = checked.length > 0 && read?.kind === 'ruled-out' ? null : read;
    const order =
      entry.clock === null && entry.distance !== null
        ? zeroOf(schedule.start, form) + entry.distance
        : orderOf(entry, form, entry.minutes);
    return [{ entry, at, order: order ?? 0, kind: 'note', bears: kindsIn(entry.text), hypothesis, checked }];
  });
  // A sort that is stable keeps what has the same time in the order of the document.
  return placed.toSorted((a, b) => a.order - b.order);
}

/** Minutes on one scale: since 1970 where dates are known, else since the midnight before the start. */
function orderOf(
  point: { date: string | null; clock: string | null; zone: string | null },
  form: TimeForm,
  minutes?: number | null,
): number | null {
  if (!form.dated) return minutes ?? (point.clock ? minutesOf(point.clock) : null);
  const written = form.write(point);
  return written === null ? null : instantOf(written);
}

/** The start on that scale, where events are given by their distance from it and it has no time of day. */
function zeroOf(start: Reading['schedule']['start'], form: TimeForm): number {
  return start && form.dated ? (orderOf(start, form) ?? 0) : 0;
}

function endOrder({ schedule }: Reading, form: TimeForm): number | null {
  const { start, end } = schedule;
  if (!end?.clock) return null;
  if (form.dated) return orderOf(end, form);
  const minutes = minutesOf(end.clock);
  return start?.clock && minutes < minutesOf(start.clock) ? minutes + 1440 : minutes;
}

/** Gives each event its kind. Milestones stand once, and in an order that can be. */
function choose(placed: Placed[], start: number | null, end: number | null): void {
  const from = start ?? Number.NEGATIVE_INFINITY;
  const recovery = recoveryOf(placed, end);
  const to = recovery?.order ?? end ?? Number.POSITIVE_INFINITY;
  const taken = new Set<EventKind>();
  const kindOf = (event: Placed, index: number): EventKind => {
    const { order, bears, hypothesis } = event;
    const mayBe = (kind: EventKind): boolean => bears.includes(kind) && !taken.has(kind);
    const isSuspicion = hypothesis?.kind === 'suspected';
    if (event === recovery && order > from) return 'resolved';
    if (!taken.has('detected') && !taken.has('identified') && !isSuspicion && isDetection(event, index, from))
      return 'detected';
    if (order === start && mayBe('started')) return 'started';
    if (mayBe('identified') && !isSuspicion) return 'identified';
    if (hypothesis) return hypothesis.kind;
    const helps = bears.includes('mitigated') || bears.includes('resolved');
    if (helps && order > from && order <= to && !taken.has('mitigated') && !wentOn(placed[index + 1]?.entry))
      return 'mitigated';
    if (bears.includes('escalated')) return 'escalated';
    return bears.includes('acknowledged') ? 'acknowledged' : 'note';
  };
  for (const [index, event] of placed.entries()) {
    event.kind = kindOf(event, index);
    taken.add(event.kind);
  }
  const detected = placed.find(({ kind }) => kind === 'detected');
  for (const event of placed) {
    if (event.kind === 'identified' && detected && event.order < detected.order) event.kind = 'note';
  }
}

/** The last event that tells of recovery, at the end where that is known; there a mitigation is one too. */
function recoveryOf(placed: Placed[], end: number | null): Placed | undefined {
  const isAtEnd = ({ order }: Placed): boolean => order === end;
  return (
    placed.findLast((event) => event.bears.includes('resolved') && (end === null || isAtEnd(event))) ??
    placed.slice(1).findLast((event) => event.bears.includes('mitigated') && isAtEnd(event))
  );
}

/** Before anything was hurt, only what plainly tells who noticed is a detection. */
function isDetection({ entry, order, bears }: Placed, index: number, from: number): boolean {
  const detector = detectorIn(entry.text);
  return (
    (order >= from || detector !== null) && (bears.includes('detected') || (index < 4 && detector !== null))
  );
}
