import { fieldName } from '../../incident/field-name.ts';
import type { ReportRule } from '../rule.ts';

export const hypothesisReasonMissing: ReportRule = {
  id: 'hypothesis-reason-missing',
  group: 'completeness',
  severity: 'warning',
  silenceable: true,
  doc: {
    text: 'What was suspected was reasonable when it was; `because` says why, and that is what helps the next one who sees the same.',
    bad: '- at: +00:05\n  kind: suspected\n  text: The database was looked at\n  suspect: [data]',
    good: '- at: +00:05\n  kind: suspected\n  text: The database was looked at\n  suspect: [data]\n  because: its load had doubled within a minute',
  },
  find({ written: { timeline }, placeOf, pathInFile, isDoubtful }) {
    return timeline.flatMap(({ kind, because }, index) => {
      const path = pathInFile(['timeline', index]);
      if (kind !== 'suspected' || because !== undefined) return [];
      if (isDoubtful(`timeline.${String(path[1])}`)) return [];
      const message = `${fieldName(path)} does not say why this was suspected`;
      const hint = 'add `because` with what pointed to it: that is what helps the next one who sees the same';
      return [{ place: placeOf(['timeline', index, 'kind']), message, hint }];
    });
  },
};
