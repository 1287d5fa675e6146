import type { Incident } from '../incident/incident.ts';
import { similarOf } from '../insights/similar.ts';
import type { Change } from './changes.ts';
import type { Names } from './names.ts';
import type { ReadIncident } from './read-reports.ts';

/** How many are worth a reviewer's time. */
const MOST = 3;

/** The incidents most like one that were there before the branch, with the reason for each. */
export function pastLike(
  { incident }: ReadIncident,
  { before }: Pick<Change, 'before'>,
  names: Names,
): { incident: Incident; because: string }[] {
  const past = before
    .map((read) => read.incident)
    .filter(({ id, status }) => id !== incident.id && status !== 'draft');
  const byId = new Map(past.map((one) => [one.id, one]));
  const similar = similarOf([...past, incident], names, MOST).get(incident.id) ?? [];
  return similar.map(({ id, because }) => ({ incident: byId.get(id)!, because }));
}
