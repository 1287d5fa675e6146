import { expect, it } from 'vitest';
import { isPerson } from '../../src/import/rules/people.ts';

it.each(['Jo Muster', 'Ana de la Cruz', 'Kim Li (SRE)', '@kim', 'Zoë O’Neill'])(
  '“%s” is a person',
  (words) => {
    expect(isPerson(words)).toBe(true);
  },
);

it.each([
  'the search team',
  'Payments Platform',
  'SRE',
  'On-call engineer',
  'Site Reliability',
  'Kim',
  'TBD',
])('“%s” is not surely one', (words) => {
  expect(isPerson(words)).toBe(false);
});

it('is one by a single word only where a person must stand', () => {
  expect(isPerson('Kim', true)).toBe(true);
  expect(isPerson('Platform', true)).toBe(false);
});
