import type { TimelineEvent } from '../../incident/incident.ts';
import { dayOf, epochMinutes, formatMoment } from '../../incident/moment.ts';
import type { Draft } from '../draft.ts';
import type { ReportRule } from '../rule.ts';

export const timelineOrder: ReportRule = {
  id: 'timeline-order',
  group: 'sense',
  severity: 'error',
  silenceable: false,
  doc: {
    text: 'The timeline is sorted by time, so that it can be read from top to bottom; events without a known time stand where they belong.',
    bad: '- at: +00:30\n  text: The rollback was begun\n- at: +00:15\n  text: The team was called',
    good: '- at: +00:15\n  text: The team was called\n- at: +00:30\n  text: The rollback was begun',
  },
  find(draft) {
    const { timeline } = draft.timed;
    let last: number | null = null;
    return timeline.flatMap((event, index) => {
      if (event.at === null && event.minutes === null) return [];
      const before = last;
      last = index;
      if (before === null || !isEarlier(event, timeline[before]!)) return [];
      const [early, late] = [textAt(draft, index), textAt(draft, before)];
      const place = draft.placeOf(['timeline', index, 'at']);
      const numbers = [index, before].map((at) => numberInFile(draft, at));
      const message = `timeline event ${numbers[0]} (\`${early}\`) is earlier than event ${numbers[1]} (\`${late}\`)`;
      return [{ place, message, hint: 'sort the events by time, or mend the one that is off' }];
    });
  },
};

function isEarlier(event: TimelineEvent, other: TimelineEvent): boolean {
  if (event.minutes !== null && other.minutes !== null) return event.minutes < other.minutes;
  if (!event.at || !other.at) return false;
  if (event.at.precision === 'day' || other.at.precision === 'day') return dayOf(event.at) < dayOf(other.at);
  return event.at.zoned === other.at.zoned && epochMinutes(event.at) < epochMinutes(other.at);
}

function textAt({ written }: Draft, index: number): string {
  return formatMoment(written.timeline[index]!.at);
}

function numberInFile({ pathInFile }: Draft, index: number): number {
  return Number(pathInFile(['timeline', index])[1]) + 1;
}
