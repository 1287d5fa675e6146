import { nearest, quote } from '../../incident/field-name.ts';
import type { ReportRule } from '../rule.ts';

const MOST_SUGGESTIONS = 5;

export const relatedMissing: ReportRule = {
  id: 'related-missing',
  group: 'sense',
  severity: 'error',
  silenceable: false,
  doc: {
    text: 'A related report exists, and is another one.',
    bad: 'related:\n  - id: 2023-11-03-cach-outage\n    how: same-cause',
    good: 'related:\n  - id: 2023-11-03-cache-outage\n    how: same-cause',
  },
  find({ id: own, written: { related }, placeOf }, { library }) {
    return related.flatMap(({ id }, index) => {
      const place = placeOf(['related', index, 'id']);
      if (id === own) {
        return [
          { place, message: 'the report names itself as related', hint: 'name another report, or none' },
        ];
      }
      if (library.has(id)) return [];
      // To look for a near one is to compare with every report there is.
      const near = index < MOST_SUGGESTIONS ? nearest(id, library.ids()) : null;
      const hint = near === null ? 'an id is a file’s name without `.mdx`' : `did you mean ${quote(near)}?`;
      return [{ place, message: `there is no report ${quote(id)}`, hint }];
    });
  },
};
