import type { ReportRule } from '../rule.ts';

export const actionDoneUndated: ReportRule = {
  id: 'action-done-undated',
  group: 'sense',
  severity: 'warning',
  silenceable: true,
  doc: {
    text: 'With the date on which an action was done one can see whether it came before the cause came back.',
    bad: 'actions:\n  - text: Alert on the hit rate of the cache\n    status: done',
    good: 'actions:\n  - text: Alert on the hit rate of the cache\n    status: done\n    done: 2024-02-01',
  },
  find({ written: { actions }, placeOf, isDoubtful }) {
    if (isDoubtful('actions')) return [];
    const done = actions.flatMap((action, index) => (action.status === 'done' ? [index] : []));
    const undated = done.filter((index) => actions[index]!.done === undefined);
    const [first] = undated;
    if (first === undefined) return [];
    const of = undated.length === done.length ? undated.length : `${undated.length} of ${done.length}`;
    const message = `${of} ${done.length === 1 ? 'action is' : 'actions are'} done, but not since when`;
    const hint = 'add `done` with the date where it is known, such as `done: 2024-02-01`';
    return [{ place: placeOf(['actions', first, 'status']), message, hint }];
  },
};
