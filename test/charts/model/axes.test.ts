import { expect, it } from 'vitest';
import { nameLines } from '../../../src/charts/model/axes.ts';

it.each([
  ['some', ['some']],
  ['nearly all', ['nearly', 'all']],
  ['de nombreux services', ['de nombreux', 'services']],
  ['', ['']],
])('the name of a column, "%s", stands in %j', (name, lines) => {
  expect(nameLines(name)).toEqual(lines);
});
