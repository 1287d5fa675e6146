import { formatMoment } from '../incident/moment.ts';
import type { Milestone } from '../incident/vocabulary.ts';
import type { Path } from '../incident/yaml.ts';
import { quote } from '../incident/field-name.ts';
import type { Draft } from './draft.ts';

/** Where a report gives a milestone: the timeline's event where there is one, else the key under `times`. */
export function milestonePath({ written: { timeline, times } }: Draft, milestone: Milestone): Path {
  const has = ({ kind, at }: (typeof timeline)[number]) => kind === milestone && at.type !== 'unknown';
  const index = milestone === 'resolved' ? timeline.findLastIndex(has) : timeline.findIndex(has);
  const own = times[milestone];
  return index === -1 || (own !== undefined && own.type !== 'unknown')
    ? ['times', milestone]
    : ['timeline', index, 'at'];
}

/** A milestone as the report writes it, in backticks. */
export function milestoneText(draft: Draft, milestone: Milestone): string {
  const [, index] = milestonePath(draft, milestone);
  const written =
    typeof index === 'number' ? draft.written.timeline[index]?.at : draft.written.times[milestone];
  return written ? quote(formatMoment(written)) : 'unknown';
}
