import { SCOPES } from '../../incident/vocabulary.ts';
import type { Row } from '../../insights/rows.ts';
import { overDuration, shortDuration } from '../words.ts';
import type { Material, Terms } from './context.ts';
import { dayOrUnknown } from './wording.ts';

/** What is told of an incident after its name: `Acme, 3 May 2023, 2 h 30 min, nearly all users`. */
export function pointTold(row: Row, terms: Pick<Terms, 'organisation'>): string {
  const { durationMinutes, censoredMinutes, usersPercent, scope, startDay } = row;
  const told = [
    terms.organisation(row.organisation),
    dayOrUnknown(startDay),
    durationMinutes !== null
      ? shortDuration(durationMinutes)
      : censoredMinutes !== null
        ? `still going on, ${overDuration(censoredMinutes)}`
        : 'duration unknown',
    ...(scope === null ? [] : [SCOPES[scope].name]),
    ...(usersPercent === null ? [] : [`${usersPercent}% of users`]),
  ];
  return told.join(', ');
}

/** An incident as its mark is read out, its name first. */
export function pointWords(row: Row, { named, terms }: Pick<Material, 'named' | 'terms'>): string {
  return `${named(row)?.title ?? row.id}. ${pointTold(row, terms)}`;
}
