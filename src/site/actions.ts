import { actionState, openOn } from '../insights/actions.ts';
import type { ActionState } from '../insights/actions.ts';
import type { Action } from '../incident/incident.ts';
import { dayOf } from '../incident/moment.ts';
import { asOf, entries, entryOf, isCounted, recurrenceOf } from './collection.ts';
import type { Entry } from './collection.ts';

/** An action with the report it stands in and how it stands at `asOf`. */
export interface ActionRow {
  action: Action;
  entry: Entry;
  state: ActionState;
}

const startDayOf = ({ incident }: Entry): string | null =>
  incident.times.started && dayOf(incident.times.started);

const rows: ActionRow[] = entries
  .filter(isCounted)
  .flatMap((entry) =>
    entry.incident.actions.map((action) => ({
      action,
      entry,
      state: actionState(action, startDayOf(entry), asOf),
    })),
  );

export const actionCount = rows.length;
export const statusKnown = rows.filter(({ state }) => state.open !== null).length;

/** The actions of earlier incidents that were open when the cause came back. */
const cameBack = [...recurrenceOf].flatMap(([later, earlier]) => {
  const again = entryOf(later);
  const before = entryOf(earlier);
  const day = again && startDayOf(again);
  if (!before || !day) return [];
  return rows.filter(({ entry, action }) => entry === before && openOn(action, day) === true);
});

const oldest = (a: ActionRow, b: ActionRow): number =>
  (b.state.overdueDays ?? -1) - (a.state.overdueDays ?? -1) ||
  (b.state.ageDays ?? -1) - (a.state.ageDays ?? -1);

interface ActionGroup {
  id: string;
  heading: string;
  say: string;
  rows: ActionRow[];
}

const GROUPS: ActionGroup[] = [
  {
    id: 'came-back',
    heading: 'Open when the cause came back',
    say: 'They belong to an earlier incident of the same organisation with the same cause, and were not done when it happened again.',
    rows: cameBack,
  },
  {
    id: 'overdue',
    heading: 'Overdue',
    say: 'Open, and due before that date; the longest overdue first.',
    rows: rows.filter(({ state }) => state.overdue).sort(oldest),
  },
  {
    id: 'open',
    heading: 'Open',
    say: 'Open or in progress; the oldest incident first.',
    rows: rows.filter(({ state }) => state.open === true && !state.overdue).sort(oldest),
  },
  {
    id: 'unknown',
    heading: 'Status not told',
    say: 'The report says what is to be done, and not whether it was.',
    rows: rows.filter(({ action }) => action.status === 'unknown'),
  },
  {
    id: 'done',
    heading: 'Done',
    say: 'What the reports say has been done.',
    rows: rows.filter(({ action }) => action.status === 'done'),
  },
  {
    id: 'dropped',
    heading: 'Dropped',
    say: 'What was decided against later.',
    rows: rows.filter(({ action }) => action.status === 'dropped'),
  },
];

/** Every action by how it stands; what wants attention first. */
export const actionGroups = GROUPS.filter((group) => group.rows.length > 0);
