import { calendarOf, daysMeant } from './calendar.ts';
import type { Calendar } from './calendar.ts';
import { datesIn } from './dates.ts';
import { readDocument } from './document.ts';
import type { Document } from './document.ts';
import { momentsIn } from './moments.ts';
import type { Point } from './point.ts';
import { readActions } from './rules/actions.ts';
import type { Action } from './rules/actions.ts';
import { readCause } from './rules/cause.ts';
import type { Cause } from './rules/cause.ts';
import { readDetection } from './rules/detection.ts';
import type { Detection } from './rules/detection.ts';
import { refusalOf } from './rules/is-postmortem.ts';
import type { Refusal } from './rules/is-postmortem.ts';
import { readLength } from './rules/length.ts';
import type { Length } from './rules/length.ts';
import { readStory } from './rules/story.ts';
import type { Story } from './rules/story.ts';
import { readTimeline } from './rules/timeline.ts';
import type { Timeline } from './rules/timeline.ts';
import { readTitle } from './rules/title.ts';
import type { Title } from './rules/title.ts';
import { readUsers } from './rules/users.ts';
import type { Users } from './rules/users.ts';
import { readWindow } from './rules/window.ts';
import { scheduleOf } from './schedule.ts';
import type { Schedule } from './schedule.ts';
import type { SourceText } from './source-text.ts';

/** All that the rules read from a document. */
export interface Reading {
  paper: Document;
  calendar: Calendar;
  refusal: Refusal;
  title: Title | null;
  timeline: Timeline;
  schedule: Schedule;
  length: Length | null;
  users: Users;
  detection: Detection | null;
  cause: Cause | null;
  actions: Action[];
  story: Story;
}

/** Reads a document by every rule. */
export function read(source: SourceText): Reading {
  const paper = readDocument(source);
  const calendar = calendarOf(paper);
  const span = readWindow(paper, calendar);
  const timeline = readTimeline(paper);
  const title = readTitle(paper);
  const cause = readCause(paper, title?.text ?? '');
  const refusal = refusalOf(paper, span, timeline, cause);
  const schedule = scheduleOf(
    span,
    { ...timeline, zone: timeline.zone ?? zoneField(paper) },
    calendar,
    fromFrontMatter(paper, calendar),
  );
  return {
    paper,
    calendar,
    refusal,
    title,
    timeline,
    schedule,
    length: readLength(paper),
    users: readUsers(paper),
    detection: readDetection(paper, timeline.entries),
    cause,
    actions: readActions(paper),
    story: readStory(paper),
  };
}

/** The zone that a field of its own names. */
function zoneField({ sections }: Document): string | null {
  const field = sections.find(({ kind, blocks }) => kind === 'zone' && blocks.length > 0);
  return field ? (momentsIn(`00:00 ${field.blocks[0]!.text}`)[0]?.zone ?? null) : null;
}

/** The date of a front matter: it may be that of publishing, so only where the text gives none. */
function fromFrontMatter({ frontMatter }: Document, calendar: Calendar): Point | null {
  const field = frontMatter.fields.get('date') ?? frontMatter.fields.get('incident_date');
  const date = field && datesIn(field.value.slice(0, 60))[0];
  const days = date ? daysMeant(date, calendar) : [];
  if (days.length !== 1) return null;
  const quote = field!.value;
  return {
    date: days[0]!,
    alternatives: [],
    clock: null,
    zone: null,
    about: false,
    line: field!.line,
    quote,
  };
}
