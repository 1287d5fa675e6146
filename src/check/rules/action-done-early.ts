import { fieldName } from '../../incident/field-name.ts';
import { dayOf } from '../../incident/moment.ts';
import type { ReportRule } from '../rule.ts';

export const actionDoneEarly: ReportRule = {
  id: 'action-done-early',
  group: 'sense',
  severity: 'error',
  silenceable: false,
  doc: {
    text: 'An action follows from an incident, so it is not done before that began.',
    bad: 'actions:\n  - text: Alert on the hit rate of the cache\n    status: done\n    done: 2023-02-01   # the incident was in 2024',
    good: 'actions:\n  - text: Alert on the hit rate of the cache\n    status: done\n    done: 2024-02-01',
  },
  find({ timed, written: { actions }, placeOf, pathInFile }) {
    const { started } = timed.times;
    if (!started) return [];
    return actions.flatMap(({ done }, index) => {
      const path = ['actions', index];
      if (done === undefined || done >= dayOf(started)) return [];
      const message = `${fieldName(pathInFile(path))} was done on \`${done}\`, before the incident (\`${dayOf(started)}\`)`;
      return [{ place: placeOf([...path, 'done']), message, hint: 'check the year' }];
    });
  },
};
