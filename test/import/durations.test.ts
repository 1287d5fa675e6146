import { expect, it } from 'vitest';
import { lengthsIn } from '../../src/import/durations.ts';

it.each([
  ['It lasted 1,440 minutes.', 1_440],
  ['It was down for 2,500 seconds.', 42],
  ['It lasted 1,5 hours.', 90],
  ['It lasted 2.5 hours.', 150],
  ['It lasted 2 hours and 45 minutes.', 165],
])('"%s" tells a length of %i minutes', (text, minutes) => {
  expect(lengthsIn(text).map((length) => length.minutes)).toEqual([minutes]);
});
