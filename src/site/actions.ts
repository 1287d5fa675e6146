import { listActions, standingByOwner, standingByType } from '../insights/action-list.ts';
import type { ListedAction } from '../insights/action-list.ts';
import { asOf, entries, isCounted, recurrenceOf } from './collection.ts';

/** Every action of published incidents, what wants attention first. */
export const actions: ListedAction[] = listActions(
  entries.filter(isCounted).map(({ incident }) => incident),
  recurrenceOf,
  asOf,
);

/** How many actions there are, and of how many it is told what became of them. */
export const actionCount = actions.length;
export const statusKnown = actions.filter(({ state }) => state.open !== null).length;

/** Actions that stand alike, under one heading. */
export interface ActionGroup {
  id: string;
  heading: string;
  say: string;
  rows: ListedAction[];
}

const GROUPS: (Omit<ActionGroup, 'rows'> & { holds: (each: ListedAction) => boolean })[] = [
  {
    id: 'came-back',
    heading: 'Open when the cause came back',
    say: 'They belong to an earlier incident of the same organisation with the same cause, and were not done when it happened again.',
    holds: ({ wasOpenAtReturn }) => wasOpenAtReturn,
  },
  {
    id: 'overdue',
    heading: 'Overdue',
    say: 'Open as far as the reports tell, and due before that date; the longest overdue first.',
    holds: ({ state }) => state.overdue,
  },
  {
    id: 'open',
    heading: 'Open',
    say: 'Open or in progress as far as the reports tell, and not overdue; the oldest incident first. A report that nobody has touched since tells the status of the day it was written.',
    holds: ({ state }) => state.open === true && !state.overdue,
  },
  {
    id: 'unknown',
    heading: 'Status not told',
    say: 'The report says what is to be done, and not whether it was.',
    holds: ({ action }) => action.status === 'unknown',
  },
  {
    id: 'done',
    heading: 'Done',
    say: 'What the reports say has been done.',
    holds: ({ action }) => action.status === 'done',
  },
  {
    id: 'dropped',
    heading: 'Dropped',
    say: 'What was decided against later.',
    holds: ({ action }) => action.status === 'dropped',
  },
];

/** Every action by how it stands; what wants attention first. */
export const actionGroups: ActionGroup[] = GROUPS.map(({ holds, ...group }) => ({
  ...group,
  rows: actions.filter(holds),
})).filter(({ rows }) => rows.length > 0);

/** Closure by type and by owner; `null` where no report tells a status, for there is then nothing to draw. */
export const standing =
  statusKnown === 0 ? null : { byType: standingByType(actions), byOwner: standingByOwner(actions) };
