import type { Action, Incident } from '../incident/incident.ts';
import { keysOf } from '../incident/keys-of.ts';
import { ACTION_TYPES } from '../incident/vocabulary.ts';
import type { ActionType } from '../incident/vocabulary.ts';
import { dayOf } from '../incident/moment.ts';
import { actionState, openOn } from './actions.ts';
import type { ActionState } from './actions.ts';
import { compare } from './tally.ts';

/** An action with the incident it was promised after and how it stands at `asOf`. */
export interface ListedAction {
  action: Action;
  incident: Incident;
  state: ActionState;
  /** It was open on the day when the cause came back. */
  wasOpenAtReturn: boolean;
}

/**
 * Every action of these incidents: those that were open when the cause came back first, then the longest overdue,
 * then those of the oldest incidents.
 * @param recurrences of each incident that repeats an earlier one, that one's id
 */
export function listActions(
  incidents: readonly Incident[],
  recurrences: ReadonlyMap<string, string>,
  asOf: string,
): ListedAction[] {
  const byId = new Map(incidents.map((incident) => [incident.id, incident]));
  const returns = new Map<string, string>();
  for (const [later, earlier] of recurrences) {
    const again = byId.get(later);
    const day = again && startDayOf(again);
    // What was open when any later one began was open when the first of them did.
    if (day && day < (returns.get(earlier) ?? '9999')) returns.set(earlier, day);
  }
  return incidents
    .flatMap((incident) => {
      const returned = returns.get(incident.id);
      return incident.actions.map((action) => ({
        action,
        incident,
        state: actionState(action, startDayOf(incident), asOf),
        wasOpenAtReturn: returned !== undefined && openOn(action, returned) === true,
      }));
    })
    .sort(byUrgency);
}

function startDayOf({ times }: Incident): string | null {
  return times.started && dayOf(times.started);
}

function byUrgency(a: ListedAction, b: ListedAction): number {
  return (
    Number(b.wasOpenAtReturn) - Number(a.wasOpenAtReturn) ||
    (b.state.overdueDays ?? -1) - (a.state.overdueDays ?? -1) ||
    Number(b.state.open === true) - Number(a.state.open === true) ||
    (b.state.ageDays ?? -1) - (a.state.ageDays ?? -1) ||
    compare(a.incident.id, b.incident.id)
  );
}

/** How actions of one kind stand; each is counted once. */
export interface Standing {
  done: number;
  /** Open or in progress, and not overdue. */
  open: number;
  overdue: number;
  dropped: number;
  /** The status is not told. */
  unknown: number;
}

function standingOf(actions: readonly ListedAction[]): Standing {
  const count = (holds: (each: ListedAction) => boolean) => actions.filter(holds).length;
  return {
    done: count(({ action }) => action.status === 'done'),
    open: count(({ state }) => state.open === true && !state.overdue),
    overdue: count(({ state }) => state.overdue),
    dropped: count(({ action }) => action.status === 'dropped'),
    unknown: count(({ action }) => action.status === 'unknown'),
  };
}

/** How actions of each type stand, in the order of the types; `null` is a type that is not told. */
export function standingByType(actions: readonly ListedAction[]): ({ type: ActionType | null } & Standing)[] {
  return [...keysOf(ACTION_TYPES), null].flatMap((type) => {
    const own = actions.filter(({ action }) => action.type === type);
    return own.length === 0 ? [] : [{ type, ...standingOf(own) }];
  });
}

/** How the actions of each owner stand, most open ones first; `null` is an owner that is not told. */
export function standingByOwner(actions: readonly ListedAction[]): ({ owner: string | null } & Standing)[] {
  return [...Map.groupBy(actions, ({ action }) => action.owner)]
    .map(([owner, own]) => ({ owner, ...standingOf(own) }))
    .sort(
      (a, b) =>
        Number(a.owner === null) - Number(b.owner === null) ||
        b.overdue - a.overdue ||
        b.open - a.open ||
        compare(a.owner ?? '', b.owner ?? ''),
    );
}
