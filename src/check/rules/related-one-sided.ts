import { quote } from '../../incident/field-name.ts';
import type { ReportRule } from '../rule.ts';

export const relatedOneSided: ReportRule = {
  id: 'related-one-sided',
  group: 'sense',
  severity: 'error',
  silenceable: false,
  doc: {
    text: 'Reports that belong together name each other, each saying what it is to the other, so that a reader of either finds both.',
    bad: '2024-01-18-cache.mdx:\n  related:\n    - id: 2023-11-03-cache-outage\n      how: recurrence\n\n2023-11-03-cache-outage.mdx:\n  (nothing)',
    good: '2024-01-18-cache.mdx:\n  related:\n    - id: 2023-11-03-cache-outage\n      how: recurrence\n\n2023-11-03-cache-outage.mdx:\n  related:\n    - id: 2024-01-18-cache\n      how: recurrence',
  },
  async find({ id: own, written: { related }, placeOf }, { library }) {
    const findings = related.map(async ({ id, how }, index) => {
      const peer = id === own ? null : await library.peer(id);
      if (!peer || peer.related.includes(own)) return [];
      const message = `${quote(id)} does not name this report as related`;
      const hint = `add to that one: \`related: [{ id: ${own}, how: ${how} }]\`, or what fits`;
      return [{ place: placeOf(['related', index, 'id']), message, hint }];
    });
    return (await Promise.all(findings)).flat();
  },
};
