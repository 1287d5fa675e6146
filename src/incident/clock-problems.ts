import type { Clock } from './milestones.ts';
import type { LocalProblem } from './problem.ts';
import type { Frontmatter } from './schema.ts';
import type { SourceFile } from './source.ts';

/** What keeps the times of a report from being one clock. */
export function clockProblems(
  { conflicts }: Clock,
  frontmatter: Pick<Frontmatter, 'times' | 'timeline'>,
  placeOf: SourceFile['placeOf'],
): LocalProblem[] {
  const differing = conflicts.map(({ milestone, path, inTimes, inTimeline }): LocalProblem => ({
    ...placeOf(path),
    rule: 'milestone-said-twice',
    severity: 'error',
    message: `\`times.${milestone}\` is \`${inTimes}\`, but the timeline says \`${inTimeline}\``,
    hint: `keep the one in the timeline and remove the one under \`times\`, or make them the same`,
  }));
  return [...differing, ...zoneProblems(frontmatter, placeOf)];
}

/** A report does not mix moments with and without an offset: nothing could be measured between them. */
function zoneProblems(
  { times, timeline }: Pick<Frontmatter, 'times' | 'timeline'>,
  placeOf: SourceFile['placeOf'],
): LocalProblem[] {
  const moments = [
    ...Object.entries(times).map(([name, at]) => ({ at, path: ['times', name] })),
    ...timeline.map(({ at }, index) => ({ at, path: ['timeline', index, 'at'] })),
  ].flatMap(({ at, path }) =>
    at?.type === 'moment' && at.precision !== 'day' ? [{ zoned: at.zoned, at: at.at, path }] : [],
  );
  const first = moments[0];
  const other = first && moments.find((moment) => moment.zoned !== first.zoned);
  if (!other) return [];
  const [without, zoned] = first.zoned ? [other, first] : [first, other];
  return [
    {
      ...placeOf(without.path),
      rule: 'zones-mixed',
      severity: 'error',
      message: `\`${without.at}\` has no offset, while \`${zoned.at}\` has one`,
      hint: 'give every moment of the report its offset (`Z` for UTC), or none of them where nobody knows the zone',
    },
  ];
}
