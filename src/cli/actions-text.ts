import type { ListedAction } from '../insights/action-list.ts';
import { csvOf } from '../charts/model/csv.ts';

/** What a command that lists actions tells. */
export interface ActionReport {
  asOf: string;
  /** All there are, and those whose status is told. */
  all: number;
  statusKnown: number;
  /** The open ones, what wants attention first. */
  open: readonly ListedAction[];
}

/** As the command prints them, by the name of the format. */
export const FORMATS: Record<string, (report: ActionReport) => string> = { text, json, csv };

function text({ asOf, all, statusKnown, open }: ActionReport): string {
  const overdue = open.filter(({ state }) => state.overdue).length;
  const head =
    statusKnown === 0
      ? `As of ${asOf}: ${all} actions, and no report tells what became of one.`
      : `As of ${asOf}: ${open.length} of ${statusKnown} actions whose status is told are open, ${overdue} of them overdue; of ${all - statusKnown} it is not told.`;
  return `${[head, ...open.map(line)].join('\n')}\n`;
}

function line({ action, incident, state, wasOpenAtReturn }: ListedAction): string {
  const told = [
    wasOpenAtReturn ? 'was open when the cause came back' : null,
    state.overdueDays !== null ? `overdue by ${state.overdueDays} days` : action.due && `due ${action.due}`,
    action.owner,
    state.ageDays === null ? null : `open for ${state.ageDays} days`,
    incident.id,
  ];
  return `\n${action.text}\n  ${told.filter(Boolean).join(' · ')}`;
}

function rowOf({ action, incident, state, wasOpenAtReturn }: ListedAction) {
  return {
    incident: incident.id,
    title: incident.title,
    text: action.text,
    type: action.type,
    status: action.status,
    owner: action.owner,
    due: action.due,
    overdueDays: state.overdueDays,
    ageDays: state.ageDays,
    openWhenCauseCameBack: wasOpenAtReturn,
    url: action.url,
  };
}

function json({ open, statusKnown, ...report }: ActionReport): string {
  const actions = open.map(rowOf);
  return `${JSON.stringify({ ...report, statusKnown, open: actions.length, overdue: actions.filter(({ overdueDays }) => overdueDays !== null).length, actions }, null, 2)}\n`;
}

const COLUMNS = [
  'incident',
  'title',
  'text',
  'type',
  'status',
  'owner',
  'due',
  'overdueDays',
  'ageDays',
  'openWhenCauseCameBack',
  'url',
] as const satisfies (keyof ReturnType<typeof rowOf>)[];

function csv({ open }: ActionReport): string {
  const rows = open
    .map(rowOf)
    .map((row) => COLUMNS.map((name) => (typeof row[name] === 'boolean' ? String(row[name]) : row[name])));
  return csvOf({ columns: COLUMNS.map((name) => ({ name })), rows });
}
