import { expect, it } from 'vitest';
import { say } from '../../words/english.ts';
import { readBodyWith } from '../../../src/incident/body/read-body.ts';

it('tells a fault of the program with its place, and ends nothing', () => {
  const { body, problems } = readBodyWith(
    () => {
      throw new Error('out of its mind');
    },
    'A text.\n',
    12,
    { audience: 'internal', say },
  );
  expect(body).toBeNull();
  expect(problems).toMatchObject([{ rule: 'body-unreadable', line: 12, severity: 'error' }]);
  expect(problems[0]!.message).toContain('out of its mind');
});
