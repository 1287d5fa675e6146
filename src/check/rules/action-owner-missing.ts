import type { ReportRule } from '../rule.ts';

export const actionOwnerMissing: ReportRule = {
  id: 'action-owner-missing',
  group: 'completeness',
  severity: 'warning',
  silenceable: true,
  doc: {
    text: 'An action that belongs to a team or a role is done more often than one that belongs to nobody. Finished and dropped ones need none, nor do those of reports compiled from public sources.',
    bad: 'actions:\n  - text: Alert on the hit rate of the cache\n    status: open',
    good: 'actions:\n  - text: Alert on the hit rate of the cache\n    status: open\n    owner: platform team',
  },
  find({ written: { actions, origin }, placeOf, isDoubtful }) {
    if (origin === 'compiled' || isDoubtful('actions')) return [];
    const without = actions.flatMap(({ owner, status }, index) =>
      owner === undefined && status !== 'done' && status !== 'dropped' ? [index] : [],
    );
    const [first] = without;
    if (first === undefined) return [];
    const { line, column } = placeOf(['actions', first]);
    const place = { line, column, endLine: line, endColumn: column };
    const message =
      without.length === actions.length
        ? 'no action has an owner'
        : `${without.length} of ${actions.length} actions ${without.length === 1 ? 'has' : 'have'} no owner`;
    const hint = 'add `owner` with a team or a role: without it nobody is asked what became of the action';
    return [{ place, message, hint }];
  },
};
