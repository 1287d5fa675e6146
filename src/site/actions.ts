import { listActions, standingByOwner, standingByType } from '../insights/action-list.ts';
import type { ListedAction } from '../insights/action-list.ts';
import { asOf, entries, isCounted, recurrenceOf } from './collection.ts';
import { say } from './words.ts';
import { keysOf } from '../incident/settings.ts';

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
  about: string;
  rows: ListedAction[];
}

const GROUPS = {
  'came-back': ({ wasOpenAtReturn }) => wasOpenAtReturn,
  overdue: ({ state }) => state.overdue,
  open: ({ state }) => state.open === true && !state.overdue,
  unknown: ({ action }) => action.status === 'unknown',
  done: ({ action }) => action.status === 'done',
  dropped: ({ action }) => action.status === 'dropped',
} satisfies Record<string, (each: ListedAction) => boolean>;

/** Every action by how it stands; what wants attention first. */
export const actionGroups: ActionGroup[] = keysOf(GROUPS)
  .map((id) => ({
    id,
    heading: say(`action.group.${id}`),
    about: say(`action.group.${id}.about`),
    rows: actions.filter(GROUPS[id]),
  }))
  .filter(({ rows }) => rows.length > 0);

/** Closure by type and by owner; `null` where no report tells a status, for there is then nothing to draw. */
export const standing =
  statusKnown === 0 ? null : { byType: standingByType(actions), byOwner: standingByOwner(actions) };
