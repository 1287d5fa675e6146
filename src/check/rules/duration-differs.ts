import { lengthBetween } from '../../facts/milestones.ts';
import { formatDuration } from '../../incident/moment.ts';
import type { ReportRule } from '../rule.ts';

/** An estimate is not held to the minute. */
const ESTIMATE_TOLERANCE = 0.1;

export const durationDiffers: ReportRule = {
  id: 'duration-differs',
  group: 'sense',
  severity: 'warning',
  silenceable: true,
  doc: {
    text: '`duration` is for what the times cannot give. Where it says something else than they do, it is the one that counts; make sure that it is meant.',
    bad: 'times:\n  started: 2024-01-18T10:00Z\n  resolved: 2024-01-18T14:00Z\nduration: PT3H',
    good: 'times:\n  started: 2024-01-18T10:00Z\n  resolved: 2024-01-18T14:00Z',
  },
  find({ written: { duration }, timed, placeOf }) {
    const { minutes, estimated } = lengthBetween(timed, 'started', 'resolved');
    if (!duration || minutes === null || minutes < 0) return [];
    const difference = Math.abs(duration.minutes - minutes);
    const tolerance = duration.estimated || estimated ? minutes * ESTIMATE_TOLERANCE : 0;
    if (difference <= tolerance) return [];
    const message = `\`duration\` is \`${formatDuration(duration.minutes)}\`, but the times give \`${formatDuration(minutes)}\``;
    const hint = 'the stated duration is used; remove it if the times are right';
    return [{ place: placeOf(['duration']), message, hint }];
  },
};
