import { describe, expect, it } from 'vitest';
import { actionState, openOn } from '../../src/insights/actions.ts';
import { recurrenceOf, recurrencesOf } from '../../src/insights/recurrence.ts';
import type { Row, RowAction } from '../../src/insights/rows.ts';
import { rowWith } from './row.ts';

const action = (given: Partial<RowAction>): RowAction => ({
  type: null,
  status: 'unknown',
  due: null,
  done: null,
  ...given,
});

const cache = (id: string, startDay: string | null, given: Partial<Row> = {}): Row =>
  rowWith({ id, startDay, category: 'configuration/cache', component: 'edge cache', ...given });

describe('recurrence', () => {
  it('is the same cause and component at the same organisation, with the gap and what was still open', () => {
    const rows = [
      cache('late', '2024-04-30', { component: ' Edge Cache' }),
      cache('early', '2024-01-18', {
        actions: [
          action({ status: 'open' }),
          action({ status: 'done', done: '2024-06-01' }),
          action({ status: 'done', done: '2024-02-01' }),
          action({ status: 'done' }),
          action({}),
        ],
      }),
    ];
    expect(recurrencesOf(rows)).toEqual([
      {
        organisation: 'acme',
        category: 'configuration/cache',
        component: 'edge cache',
        incidents: ['early', 'late'],
        gapsDays: [103],
        openActions: 2,
      },
    ]);
    expect([...recurrenceOf(rows)]).toEqual([['late', 'early']]);
  });

  it('counts a shared service as well, and an unknown component as none', () => {
    const rows = [
      cache('a', '2024-01-01', { component: null, services: ['api', 'web'] }),
      cache('b', '2024-01-02', { component: null, services: ['web'] }),
      cache('c', '2024-01-03', { component: null }),
    ];
    expect([...recurrenceOf(rows)]).toEqual([['b', 'a']]);
  });

  it('needs the same organisation, the same second level and a known cause', () => {
    const rows = [
      cache('a', '2024-01-01'),
      cache('b', '2024-01-02', { organisation: 'bolt' }),
      cache('c', '2024-01-03', { category: 'configuration/wrong-value' }),
      cache('d', '2024-01-04', { category: 'unknown/undetermined' }),
      cache('e', '2024-01-05', { category: 'unknown/undetermined' }),
    ];
    expect(recurrencesOf(rows)).toEqual([]);
    expect(recurrenceOf(rows).size).toBe(0);
  });

  it('is also what `related` says, in whichever of the two it stands', () => {
    const rows = [
      cache('a', '2024-01-01', { recurs: ['b'], category: 'data/corruption' }),
      cache('b', '2024-01-05'),
    ];
    expect(recurrencesOf(rows)).toMatchObject([
      { incidents: ['a', 'b'], category: 'data/corruption', gapsDays: [4] },
    ]);
    expect([...recurrenceOf(rows)]).toEqual([['b', 'a']]);
  });

  it('does not know a gap without a date, nor open actions where no status is told', () => {
    const rows = [
      cache('a', null),
      cache('b', '2024-01-05', { actions: [action({})] }),
      cache('c', '2024-01-06'),
    ];
    expect(recurrencesOf(rows)).toMatchObject([
      { incidents: ['b', 'c', 'a'], gapsDays: [1, null], openActions: null },
    ]);
    expect([...recurrenceOf(rows)]).toEqual([['c', 'b']]);
  });

  it('names the latest earlier one', () => {
    const rows = [cache('c', '2024-03-01'), cache('a', '2024-01-01'), cache('b', '2024-02-01')];
    expect(Object.fromEntries(recurrenceOf(rows))).toEqual({ b: 'a', c: 'b' });
  });
});

describe('actions', () => {
  it('are overdue from the day after they were due, while open', () => {
    const due = '2024-03-01';
    expect(actionState({ status: 'open', due }, '2024-01-31', '2024-03-02')).toEqual({
      open: true,
      overdue: true,
      overdueDays: 1,
      ageDays: 31,
    });
    expect(actionState({ status: 'in-progress', due }, null, due)).toEqual({
      open: true,
      overdue: false,
      overdueDays: null,
      ageDays: null,
    });
    expect(actionState({ status: 'done', due }, '2024-01-31', '2025-01-01')).toMatchObject({
      open: false,
      overdue: false,
      ageDays: null,
    });
    expect(actionState({ status: 'unknown', due }, null, '2025-01-01')).toMatchObject({
      open: null,
      overdue: false,
    });
  });

  it('were open on a day where that can be told', () => {
    const on = (given: Partial<RowAction>) => openOn(action(given), '2024-02-01');
    expect(on({ status: 'open' })).toBe(true);
    expect(on({ status: 'done', done: '2024-02-02' })).toBe(true);
    expect(on({ status: 'done', done: '2024-02-01' })).toBe(false);
    expect([on({ status: 'done' }), on({ status: 'dropped' }), on({})]).toEqual([null, null, null]);
  });
});
