import type { RowAction } from './rows.ts';
import { daysBetween } from './days.ts';

/** How an action stands at `asOf`. */
export interface ActionState {
  /** Not begun or not finished; `null` where its status is not told. */
  open: boolean | null;
  /** Open, and its due date lies before `asOf`. */
  overdue: boolean;
  /** Whole days since it was due; `null` where it is not overdue. */
  overdueDays: number | null;
  /** Of an open one, whole days since the incident began, the nearest to when it was promised; `null` where unknown. */
  ageDays: number | null;
}

/**
 * How an action stands at `asOf`, a date.
 * @param startDay the day its incident began; `null` where unknown
 */
export function actionState(
  { status, due }: Pick<RowAction, 'status' | 'due'>,
  startDay: string | null,
  asOf: string,
): ActionState {
  const open = status === 'unknown' ? null : status === 'open' || status === 'in-progress';
  const overdue = open === true && due !== null && due < asOf;
  return {
    open,
    overdue,
    overdueDays: overdue ? daysBetween(due, asOf) : null,
    ageDays: open === true && startDay !== null ? Math.max(0, daysBetween(startDay, asOf)) : null,
  };
}

/**
 * Whether an action was open on a day: one that is open now was, one that was done later was. `null` where nobody
 * can tell: its status is not told, or it was done or dropped on a day that is not.
 */
export function openOn({ status, done }: Pick<RowAction, 'status' | 'done'>, day: string): boolean | null {
  if (status === 'open' || status === 'in-progress') return true;
  if (status === 'done' && done !== null) return done > day;
  return null;
}
