import { describe, expect, it } from 'vitest';
import type { Action, Incident } from '../../src/incident/incident.ts';
import { listActions, standingByOwner, standingByType } from '../../src/insights/action-list.ts';

const action = (given: Partial<Action>): Action => ({
  text: 'Do it.',
  type: 'prevent',
  status: 'open',
  owner: null,
  due: null,
  done: null,
  url: null,
  ...given,
});

const incident = (id: string, day: string, ...actions: Action[]) =>
  ({
    id,
    actions,
    times: { started: { at: day, precision: 'day', estimated: false, zoned: false } },
  }) as unknown as Incident;

const AS_OF = '2024-12-31';
const first = incident(
  'a',
  '2024-01-01',
  action({ text: 'open at return' }),
  action({ text: 'done before', status: 'done', done: '2024-02-01', type: 'detect' }),
  action({ text: 'done after', status: 'done', done: '2024-08-01' }),
);
const again = incident('b', '2024-06-01', action({ text: 'overdue', due: '2024-11-30', owner: 'platform' }));
const third = incident('c', '2024-07-01', action({ text: 'not told', status: 'unknown', type: null }));

describe('the list of actions', () => {
  const list = listActions([third, again, first], new Map([['b', 'a']]), AS_OF);

  it('begins with what was open when the cause came back, also where it was done later', () => {
    const returned = list
      .filter(({ wasOpenAtReturn }) => wasOpenAtReturn)
      .map(({ action: { text } }) => text);
    expect(returned).toEqual(['open at return', 'done after']);
    expect(list.slice(0, 2).every(({ wasOpenAtReturn }) => wasOpenAtReturn)).toBe(true);
  });

  it('goes on with what is overdue, and says by how long', () => {
    expect(list[2]).toMatchObject({ action: { text: 'overdue' }, state: { overdue: true, overdueDays: 31 } });
  });

  it('counts closure by type over what is told, each action once, the untold apart', () => {
    expect(standingByType(list)).toEqual([
      { type: 'prevent', done: 1, open: 1, overdue: 1, dropped: 0, unknown: 0 },
      { type: 'detect', done: 1, open: 0, overdue: 0, dropped: 0, unknown: 0 },
      { type: null, done: 0, open: 0, overdue: 0, dropped: 0, unknown: 1 },
    ]);
  });

  it('puts owners that are not told last', () => {
    expect(standingByOwner(list).map(({ owner }) => owner)).toEqual(['platform', null]);
  });
});
