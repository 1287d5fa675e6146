import type { Row } from '../../insights/rows.ts';
import { overDuration, shortDuration } from '../words.ts';
import type { Material, Terms } from './context.ts';
import { dayOrUnknown } from './wording.ts';
import { percentText } from '../../words/numbers.ts';

/** What is told of an incident after its name: `Acme, 3 May 2023, 2 h 30 min, nearly all users`. */
export function pointTold(row: Row, terms: Pick<Terms, 'organisation' | 'say'>): string {
  const { say } = terms;
  const { durationMinutes, censoredMinutes, usersPercent, scope, startDay } = row;
  const told = [
    terms.organisation(row.organisation),
    dayOrUnknown(startDay, say),
    durationMinutes !== null
      ? shortDuration(durationMinutes, say)
      : censoredMinutes !== null
        ? say('insights.point.ongoing', { length: overDuration(censoredMinutes, say) })
        : say('chart.duration-unknown'),
    ...(scope === null ? [] : [say(`scope.${scope}`)]),
    ...(usersPercent === null
      ? []
      : [say('insights.point.users', { percent: percentText(usersPercent, say.language) })]),
  ];
  return told.join(', ');
}

/** An incident as its mark is read out, its name first. */
export function pointWords(row: Row, { named, terms }: Pick<Material, 'named' | 'terms'>): string {
  return `${named(row)?.title ?? row.id}. ${pointTold(row, terms)}`;
}
