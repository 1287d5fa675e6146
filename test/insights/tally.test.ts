import { expect, it } from 'vitest';
import { Tally } from '../../src/insights/tally.ts';

it('what is seen most often comes first, and `other` after what is seen as often', () => {
  const tally = new Tally();
  for (const key of ['rollback', 'other', 'restart', 'other', 'failover', 'failover', 'scale-up'])
    tally.add(key);
  expect(tally.entries().map(([key]) => key)).toEqual([
    'failover',
    'other',
    'restart',
    'rollback',
    'scale-up',
  ]);
  tally.add('scale-up');
  tally.add('other');
  expect(tally.entries().map(([key]) => key)[0]).toBe('other');
});
