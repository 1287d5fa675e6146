import { beforeEach, expect, it, vi } from 'vitest';
import type { Entry } from '../../src/site/collection.ts';

const site = vi.hoisted(() => ({ asOf: '2024-01-01', hasStatement: true, beside: 'b1' }));
const entry = (id: string, digest: string) => ({ incident: { id }, digest }) as Entry;

vi.mock('../../src/site/collection.ts', () => ({
  get asOf() {
    return site.asOf;
  },
  entryOf: (id: string) => (id === 'b' ? entry('b', site.beside) : undefined),
  recurrenceOf: new Map(),
  similar: { get: () => [{ id: 'b', because: 'same cause' }] },
}));
vi.mock('../../src/site/groups.ts', () => ({ causes: new Map(), contributing: new Map() }));
vi.mock('../../src/site/guide.ts', () => ({
  get hasStatement() {
    return site.hasStatement;
  },
}));

const { listKey, pageKey } = await import('../../src/site/page-key.ts');
const keys = () => [pageKey(entry('a', 'a1')), listKey([entry('a', 'a1')])];

beforeEach(() => {
  Object.assign(site, { asOf: '2024-01-01', hasStatement: true, beside: 'b1' });
});

it('is the same where nothing changed that a page shows', () => {
  expect(keys()).toEqual(keys());
});

it.each([{ asOf: '2024-01-02' }, { hasStatement: false }])(
  'of every page is another one after %o',
  (change) => {
    const before = keys();
    Object.assign(site, change);
    for (const [place, key] of keys().entries()) expect(key).not.toBe(before[place]);
  },
);

it('is another one where a report changed that it is shown beside, or its own', () => {
  const [page, list] = keys();
  site.beside = 'b2';
  expect(keys()[0]).not.toBe(page);
  expect(keys()[1]).toBe(list);
  expect(listKey([entry('a', 'a2')])).not.toBe(list);
});
