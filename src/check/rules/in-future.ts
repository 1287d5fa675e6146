import { fieldName } from '../../incident/field-name.ts';
import { epochMinutes, formatMoment } from '../../incident/moment.ts';
import type { AnyMoment } from '../../incident/moment.ts';
import type { Path } from '../../incident/yaml.ts';
import type { Draft } from '../draft.ts';
import type { ReportRule } from '../rule.ts';

/** Where nobody knows the zone, it may be the furthest one ahead of UTC. */
const FURTHEST_ZONE_MINUTES = 14 * 60;

export const inFuture: ReportRule = {
  id: 'in-future',
  group: 'sense',
  severity: 'error',
  silenceable: false,
  doc: {
    text: 'Nothing in a report lies after the present moment; only an action’s `due` does.',
    bad: 'times:\n  resolved: 2204-01-18T14:00Z',
    good: 'times:\n  resolved: 2024-01-18T14:00Z',
  },
  find(draft, { now }) {
    const present = now.getTime() / 60_000;
    return momentsOf(draft).flatMap(({ path, at }) => {
      if (at.type !== 'moment') return [];
      if (epochMinutes(at) <= present + (at.zoned ? 0 : FURTHEST_ZONE_MINUTES)) return [];
      const message = `${fieldName(draft.pathInFile(path))} lies in the future: \`${formatMoment(at)}\``;
      return [{ place: draft.placeOf(path), message, hint: 'check the year; only `due` may lie ahead' }];
    });
  },
};

/** Every moment that a report gives, but for what is due. */
function momentsOf({ written: { times, timeline, actions } }: Draft): { path: Path; at: AnyMoment }[] {
  return [
    ...Object.entries(times).flatMap(([name, at]) => (at ? [{ path: ['times', name], at }] : [])),
    ...timeline.map(({ at }, index) => ({ path: ['timeline', index, 'at'], at })),
    ...actions.flatMap(({ done }, index) =>
      done === undefined
        ? []
        : [
            {
              path: ['actions', index, 'done'],
              at: { type: 'moment', at: done, precision: 'day', estimated: false, zoned: false } as const,
            },
          ],
    ),
  ];
}
