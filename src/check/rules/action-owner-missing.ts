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
    const which =
      without.length === actions.length ? 'no action' : `${without.length} of ${actions.length} actions`;
    const message = which === 'no action' ? 'no action has an owner' : `${which} have no owner`;
    const hint = 'add `owner` with a team or a role: without it nobody is asked what became of the action';
    return [
      {
        place,
        message: without.length === 1 && actions.length > 1 ? message.replace('have', 'has') : message,
        hint,
      },
    ];
  },
};
