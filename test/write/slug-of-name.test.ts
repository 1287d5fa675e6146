import { expect, it } from 'vitest';
import { slugOfName, slugsOfNames } from '../../src/write/slug-of-name.ts';
import { typed } from '../../src/write/values.ts';

const SERVICES = {
  'public-api': { name: 'Public API', aliases: ['the api'] },
  s3: { name: 'Amazon S3', aliases: [] },
};

it('takes a service by its slug, its name or another name, in any case', () => {
  expect(['public api', 'The API', 's3', ' Amazon S3 '].map((name) => slugOfName(name, SERVICES))).toEqual([
    'public-api',
    'public-api',
    's3',
    's3',
  ]);
  expect(slugOfName('Café Search', SERVICES)).toBe('cafe-search');
});

it('takes several, with names of several words between commas and slugs between spaces', () => {
  expect(slugsOfNames('Public API, s3', SERVICES)).toEqual(['public-api', 's3']);
  expect(slugsOfNames('the api; checkout payments,', SERVICES)).toEqual([
    'public-api',
    'checkout',
    'payments',
  ]);
  expect(slugsOfNames('Order Desk', SERVICES)).toEqual(['order-desk']);
  expect(slugsOfNames(' , ', SERVICES)).toEqual([]);
});

it('leaves a name of several words whole while it is typed', () => {
  expect(typed('slugs', 'Public API, s3 checkout')).toEqual(['Public API', 's3', 'checkout']);
  expect(typed('causes', 'network, time/expiry')).toEqual(['network', 'time/expiry']);
});
