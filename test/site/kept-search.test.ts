import { join } from 'node:path';
import { expect, it } from 'vitest';
import { keptSearch } from '../../src/site/kept-search.ts';

const environment = { live: false, audience: 'internal', madeFrom: 'code', cacheDir: 'cache' } as const;

it('keeps the index of a build for those inside', () => {
  expect(keptSearch(environment)).toEqual({ folder: join('cache', 'search'), from: 'code' });
});

it.each([{ audience: 'public' }, { live: true }, { madeFrom: null }] as const)(
  'keeps none that could have words which a report has lost, or that is not known again: %o',
  (other) => {
    expect(keptSearch({ ...environment, ...other })).toBeNull();
  },
);
