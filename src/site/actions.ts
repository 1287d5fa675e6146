import { listActions, standingByOwner, standingByType } from '../insights/action-list.ts';
import type { ListedAction } from '../insights/action-list.ts';
import { asOf, entries, isCounted, recurrenceOf } from './collection.ts';
import { say } from './words.ts';
import { keysOf } from '../incident/keys-of.ts';
import { listed } from './listed.ts';
import type { Listed } from './listed.ts';

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

/** So many of a group stand on the page of all actions. */
const MOST_BESIDE = 150;
const PER_PAGE = 100;

/** What of a group stands on the page of all actions. */
export function besideOthers({ rows }: ActionGroup): Listed<ListedAction> {
  return listed(rows, MOST_BESIDE);
}

/** A page of a group that is too long to stand beside the others. */
export interface ActionPage {
  group: ActionGroup;
  rows: ListedAction[];
  /** From 1. */
  page: number;
  pages: number;
}

export const actionPath = (group: string, page = 1): string =>
  page === 1 ? `/actions/${group}/` : `/actions/${group}/page/${page}/`;

/** The pages of all groups that are too long. */
export const actionPages: ActionPage[] = actionGroups
  .filter(({ rows }) => rows.length > MOST_BESIDE)
  .flatMap((group) => {
    const pages = Math.ceil(group.rows.length / PER_PAGE);
    return Array.from({ length: pages }, (_, place) => ({
      group,
      rows: group.rows.slice(place * PER_PAGE, (place + 1) * PER_PAGE),
      page: place + 1,
      pages,
    }));
  });

/** Closure by type and by owner; `null` where no report tells a status, for there is then nothing to draw. */
export const standing =
  statusKnown === 0 ? null : { byType: standingByType(actions), byOwner: standingByOwner(actions) };
